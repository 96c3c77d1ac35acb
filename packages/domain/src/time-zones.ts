import * as z from 'zod/mini';

/** True for an IANA time zone name that this runtime's `Intl` knows. */
export const isTimeZone = (name: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: name }).resolvedOptions().timeZone.length > 0;
  } catch {
    return false;
  }
};

export const timeZoneSchema = z
  .string()
  .check(z.maxLength(64), z.refine(isTimeZone, { error: 'unknown-time-zone' }));
export const instantSchema = z.iso.datetime();
