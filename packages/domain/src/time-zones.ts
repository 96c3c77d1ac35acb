import * as z from 'zod/mini';

/** True for an IANA time zone name that this runtime's `Intl` knows. */
export const isTimeZone = (name: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: name }).resolvedOptions().timeZone.length > 0;
  } catch {
    return false;
  }
};

/** The form of a zone's name. Records are read by this: it was looked up when it was entered, and that costs 10 ms cold. */
export const timeZoneNameSchema = z
  .string()
  .check(z.maxLength(64), z.regex(/^[A-Za-z0-9_+-]+(\/[A-Za-z0-9_+-]+)*$/));
/** A zone's name as people enter it: one that exists. */
export const timeZoneSchema = timeZoneNameSchema.check(z.refine(isTimeZone, { error: 'unknown-time-zone' }));
export const instantSchema = z.iso.datetime();
