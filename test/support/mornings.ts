import { addDays } from '@portolan/domain/days';

/** An instant so many days from today, whatever time it is now, at which the letters' hour has come wherever a clinic of the tests may be. */
export const morningIn = (days: number): Date =>
  new Date(`${addDays(new Date().toISOString().slice(0, 10), days)}T20:00:00Z`);
