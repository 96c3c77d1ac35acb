import type { DemoPerson } from '../demo-organization.ts';

const person = (name: string, address: string, language: DemoPerson['language']): DemoPerson => ({
  name,
  email: `${address}@juniperflats.example`,
  language,
  timeZone: 'America/Denver',
});

/** Clinic manager. */
export const lucia = person('Lucía Armendáriz', 'lucia', 'es');
/** The clinic's only physician. */
export const paul = person('Paul Hendry, DO', 'paul', 'en');
/** Front desk and community health worker. */
export const rosaElena = person('Rosa Elena Quintana', 'rosa.elena', 'es');
/** Chair of the board. */
export const wendell = person('Wendell Tso', 'wendell', 'en');
