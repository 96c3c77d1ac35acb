import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayIn } from '../days.ts';
import { dayToBegin, letterHour } from './morning.ts';

const zones = [
  'America/New_York',
  'America/Denver',
  'America/Phoenix',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'UTC',
];
const hourIn = (timeZone: string, now: Date) =>
  Number(new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit' }).format(now));

describe('the day that a clock begins', () => {
  it.each([
    ['before eight', '2026-03-08T11:59:00Z', null],
    ['at eight, on the day the clocks go forward', '2026-03-08T12:00:00Z', '2026-03-08'],
    ['late in the evening, after hours without a strike', '2026-03-09T03:30:00Z', '2026-03-08'],
    ['at eight, on the day the clocks go back', '2026-11-01T13:00:00Z', '2026-11-01'],
    ['at seven on that day', '2026-11-01T12:30:00Z', null],
  ])('is, in New York, %s: %s', (_, time, day) => {
    expect(dayToBegin('America/New_York', new Date(time), null)).toBe(day);
  });

  it('goes by UTC in a zone that nobody knows any more', () => {
    expect(dayToBegin('Mars/Olympus', new Date('2026-05-01T08:00:00Z'), null)).toBe('2026-05-01');
  });

  it('comes once for each day of any zone, at eight there or at the first strike after it', () => {
    const gaps = fc.array(fc.constantFrom(15, 15, 15, 60, 240), { minLength: 150, maxLength: 150 });
    const start = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2027, 11, 1) });
    fc.assert(
      fc.property(fc.constantFrom(...zones), start, gaps, (zone, from, minutes) => {
        const begun: string[] = [];
        let now = from;
        for (const gap of minutes) {
          const day = dayToBegin(zone, new Date(now), begun.at(-1) ?? null);
          if (day !== null) {
            expect(day).toBe(dayIn(zone, new Date(now)));
            expect(hourIn(zone, new Date(now))).toBeGreaterThanOrEqual(letterHour);
            begun.push(day);
          }
          now += gap * 60_000;
        }
        // No gap is longer than what is left of a day after eight, so no day is left out.
        for (const [index, day] of begun.entries())
          if (index > 0) expect(Date.parse(day) - Date.parse(begun[index - 1] ?? '')).toBe(86_400_000);
      }),
      { numRuns: 10 },
    );
  });
});
