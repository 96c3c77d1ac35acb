import type { PeriodKeys } from '@portolan/data/directory/period-keys';
import { intakeKeyDays } from '@portolan/data/feedback/intake-keys';
import { addDays, type Day } from '@portolan/domain/days';

/** The keys of the days, by their day in UTC. */
export type DayKeys = {
  /** Today's. */
  readonly today: (now: Date) => Promise<string>;
  /** That of an instant, or null where it is gone or not yet there. */
  readonly at: (instant: Date, now: Date) => Promise<string | null>;
};

const dayOf = (at: Date): Day => at.toISOString().slice(0, 10);

/** Keeps the keys that were read: there are three at once. */
export const keepDayKeys = (keys: PeriodKeys, random: (bytes: number) => Buffer): DayKeys => {
  const kept = new Map<Day, string>();
  const keep = (day: Day, key: string, now: Date): string => {
    kept.set(day, key);
    const oldest = addDays(dayOf(now), -intakeKeyDays);
    for (const one of kept.keys()) if (one < oldest) kept.delete(one);
    return key;
  };
  return {
    today: async (now) => {
      const day = dayOf(now);
      return (
        kept.get(day) ?? keep(day, await keys.findOrMake(day, random(32).toString('base64url'), now), now)
      );
    },
    at: async (instant, now) => {
      const day = dayOf(instant);
      // Others are gone, and are not looked for.
      if (day > dayOf(now) || day < addDays(dayOf(now), -intakeKeyDays)) return null;
      const found = kept.get(day) ?? (await keys.find(day, now));
      return found === null ? null : keep(day, found, now);
    },
  };
};
