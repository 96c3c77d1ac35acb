import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aDay, aTime } from './arbitraries.test-support.ts';
import { addDays, dayIn, daySchema, daysBetween } from './days.ts';
import { monthIn } from './months.ts';

describe('a day', () => {
  it.each([
    '2026-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-1',
    '1999-12-31',
    '2100-01-01',
    '2026-09',
    '٢٠٢٦-09-01',
    '2026-09-01\n',
    '2026-09-01T00:00:00Z',
    '',
  ])('is not %j', (text) => {
    expect(daySchema.safeParse(text).success).toBe(false);
  });

  it.each(['2000-02-29', '2024-02-29', '2099-12-31'])('is %j', (text) => {
    expect(daySchema.safeParse(text).success).toBe(true);
  });

  it('is as far away as was added, over months, years and changes of the clock', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: -2000, max: 2000 }), (day, count) => {
        expect(daysBetween(day, addDays(day, count))).toBe(count);
        expect(addDays(addDays(day, count), -count)).toBe(day);
      }),
    );
  });

  it('compares as text as it does in time', () => {
    fc.assert(
      fc.property(aDay, aDay, (one, other) => {
        expect(one < other).toBe(daysBetween(one, other) > 0);
      }),
    );
  });
});

describe('the day it is', () => {
  it.each([
    ['America/Denver', '2026-01-01T03:00:00Z', '2025-12-31'],
    ['UTC', '2026-01-01T00:00:00Z', '2026-01-01'],
    ['Pacific/Kiritimati', '2026-02-28T10:30:00Z', '2026-03-01'],
  ])('depends on the clock on the wall in %s', (zone, instant, day) => {
    expect(dayIn(zone, new Date(instant))).toBe(day);
  });

  it('lies in the month it is', () => {
    fc.assert(
      fc.property(aTime, fc.constantFrom('UTC', 'America/Denver', 'Asia/Kolkata'), (now, zone) => {
        expect(dayIn(zone, now).slice(0, 7)).toBe(monthIn(zone, now));
      }),
    );
  });
});
