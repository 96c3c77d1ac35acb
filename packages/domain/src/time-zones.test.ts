import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantSchema, isTimeZone, timeZoneNameSchema, timeZoneSchema } from './time-zones.ts';

describe('a time zone', () => {
  it.each(['America/Denver', 'America/Indiana/Indianapolis', 'Pacific/Honolulu', 'Etc/GMT+5', 'UTC'])(
    'may be %s',
    (name) => {
      expect(timeZoneSchema.safeParse(name).success).toBe(true);
    },
  );

  it.each(['Mars/Olympus', '+05:00', '', 'America/', 'America/Denver ', '../etc/passwd'])(
    'is not %j',
    (name) => {
      expect(timeZoneSchema.safeParse(name).success).toBe(false);
    },
  );

  it('that this runtime knows can be entered and read again', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Intl.supportedValuesOf('timeZone')), (name) => {
        expect(isTimeZone(name)).toBe(true);
        expect(timeZoneSchema.safeParse(name).success).toBe(true);
        expect(timeZoneNameSchema.safeParse(name).success).toBe(true);
      }),
    );
  });
});

describe('an instant', () => {
  it('is one in UTC', () => {
    expect(instantSchema.safeParse('2026-09-01T08:00:00.000Z').success).toBe(true);
    expect(instantSchema.safeParse('2026-09-01T08:00:00+02:00').success).toBe(false);
    expect(instantSchema.safeParse('2026-02-31T08:00:00Z').success).toBe(false);
  });
});
