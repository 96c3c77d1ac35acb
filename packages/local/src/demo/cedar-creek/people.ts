import type { DemoPerson } from '../demo-organization.ts';

const person = (name: string, address: string): DemoPerson => ({
  name,
  email: `${address}@cedarcreek.example`,
  language: 'en',
  timeZone: 'America/Denver',
});

/** Practice administrator. */
export const renee = person('Renee Whitcomb', 'renee');
/** Medical director. */
export const helen = person('Helen Okafor, MD', 'helen');
/** Applications and IT, for two clinics of the region. */
export const marcus = person('Marcus Lindqvist', 'marcus');
/** Front desk. */
export const tasha = person('Tasha Bell', 'tasha');
/** Executive director. */
export const george = person('George Amador', 'george');
/** A nurse who starts soon and has asked to join. */
export const nina: DemoPerson = {
  name: 'Nina Castellanos, RN',
  email: 'nina.castellanos@example.org',
  language: 'en',
  timeZone: 'America/Denver',
};
