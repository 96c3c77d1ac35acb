import type { Profile } from './profile.ts';

/** Where an organization is, for lists: `Durango, CO`; empty where the profile does not say. */
export const placeOf = ({ postalAddress: { city, state } }: Pick<Profile, 'postalAddress'>): string =>
  [city, state].filter((part) => part !== '').join(', ');
