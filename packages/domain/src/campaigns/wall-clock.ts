import * as z from 'zod/mini';

/** A day and a time as a clinic's clock on the wall shows them, to the minute: `2026-11-23T09:00`. */
export const wallClockSchema = z.lazy(() =>
  z.string().check(z.regex(/^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d$/)),
);

/** What a clock in a time zone (an IANA name) shows at an instant. */
export const wallClockIn = (timeZone: string, now: Date): string => {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(now);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
};

/** Zones lie at most so many hours from UTC, and move by less than that at once. */
const day = 24 * 60 * 60 * 1000;

/**
 * The first instant at which a clock in the zone shows this; null where it never does: in the hour that is left out when
 * summer time begins, and for a day that no calendar has. In the hour that comes twice it is the first of the two.
 */
export const instantOf = (wallClock: string, timeZone: string): Date | null => {
  const asUtc = Date.parse(`${wallClock}:00Z`);
  if (Number.isNaN(asUtc)) return null;
  const candidates = [asUtc - day, asUtc, asUtc + day]
    .map((near) => {
      const offset = Date.parse(`${wallClockIn(timeZone, new Date(near))}:00Z`) - near;
      return new Date(asUtc - offset);
    })
    .filter((candidate) => wallClockIn(timeZone, candidate) === wallClock)
    .sort((one, other) => one.getTime() - other.getTime());
  return candidates[0] ?? null;
};
