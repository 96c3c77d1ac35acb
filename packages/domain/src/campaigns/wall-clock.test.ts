import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOf, wallClockIn } from './wall-clock.ts';

const zones = [
  'America/New_York',
  'America/Phoenix',
  'America/Denver',
  'Pacific/Honolulu',
  'America/Anchorage',
  'America/Puerto_Rico',
  'Pacific/Guam',
];

describe('the clock on a clinic’s wall', () => {
  it('is read back at the instant it names, or never shows it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.date({ min: new Date('2024-01-01'), max: new Date('2034-01-01'), noInvalidDate: true }),
        (zone, date) => {
          const minute = new Date(Math.floor(date.getTime() / 60_000) * 60_000);
          const shown = wallClockIn(zone, minute);
          const instant = instantOf(shown, zone);
          // In the hour that comes twice it is the first of the two.
          const late = minute.getTime() - (instant?.getTime() ?? Number.NaN);
          expect([0, 3_600_000]).toContain(late);
          expect(instant === null ? null : wallClockIn(zone, instant)).toBe(shown);
        },
      ),
    );
  });

  it('never shows the hour that is left out when summer time begins', () => {
    expect(instantOf('2027-03-14T02:30', 'America/Denver')).toBeNull();
    expect(instantOf('2027-03-14T03:00', 'America/Denver')).toEqual(new Date('2027-03-14T09:00:00Z'));
    expect(instantOf('2027-03-14T02:30', 'America/Phoenix')).toEqual(new Date('2027-03-14T09:30:00Z'));
  });

  it('takes the first of the hour that comes twice', () => {
    expect(instantOf('2026-11-01T01:30', 'America/Denver')).toEqual(new Date('2026-11-01T07:30:00Z'));
  });

  it('knows that there is no February 30', () => {
    expect(instantOf('2027-02-30T09:00', 'America/Denver')).toBeNull();
  });
});
