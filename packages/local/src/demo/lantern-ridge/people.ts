import type { DemoPerson } from '../demo-organization.ts';

const person = (name: string, address: string): DemoPerson => ({
  name,
  email: `${address}@lanternridge.example`,
  language: 'en',
  timeZone: 'America/Denver',
});

/** President. */
export const margaret = person('Margaret Sun', 'margaret');
/** Program officer. */
export const devon = person('Devon Achterberg', 'devon');
/** Coach of the clinics in the region. */
export const ines = person('Ines Carvalho', 'ines');
/** Trustee. */
export const walter = person('Walter Nakamura', 'walter');
