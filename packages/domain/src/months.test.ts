import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aMonth, aTime } from './arbitraries.test-support.ts';
import { addMonths, monthIn, monthSchema, monthsBetween, monthsFrom, timeframeSchema } from './months.ts';

const aCount = fc.integer({ min: -1200, max: 1200 });

describe('a month', () => {
  it.each(['2026-13', '2026-00', '2026-1', '1999-12', '2026-09-01', '٢٠٢٦-09', '2026-09\n', ''])(
    'is not %j',
    (text) => {
      expect(monthSchema.safeParse(text).success).toBe(false);
    },
  );

  it('carries over the end of a year, both ways', () => {
    expect(addMonths('2026-11', 3)).toBe('2027-02');
    expect(addMonths('2026-02', -3)).toBe('2025-11');
    expect(addMonths('2026-12', 0)).toBe('2026-12');
  });

  it('comes back after as many months forward as backward', () => {
    fc.assert(
      fc.property(aMonth, aCount, (month, count) => {
        expect(addMonths(addMonths(month, count), -count)).toBe(month);
      }),
    );
  });

  it('is as far away as was added', () => {
    fc.assert(
      fc.property(aMonth, aCount, (month, count) => {
        expect(monthsBetween(month, addMonths(month, count))).toBe(count);
      }),
    );
  });

  it('compares as text as it does in time', () => {
    fc.assert(
      fc.property(aMonth, aMonth, (one, other) => {
        expect(one < other).toBe(monthsBetween(one, other) > 0);
        expect(one === other).toBe(monthsBetween(one, other) === 0);
      }),
    );
  });

  it('begins a row without gaps', () => {
    fc.assert(
      fc.property(aMonth, fc.integer({ min: 0, max: 48 }), (first, count) => {
        const row = monthsFrom(first, count);
        expect(row).toHaveLength(count);
        expect(row.every((month, index) => monthsBetween(first, month) === index)).toBe(true);
      }),
    );
  });
});

describe('the month it is', () => {
  it.each([
    ['America/Denver', '2026-01-01T03:00:00Z', '2025-12'],
    ['UTC', '2026-01-01T03:00:00Z', '2026-01'],
    ['Pacific/Kiritimati', '2026-01-31T10:30:00Z', '2026-02'],
    ['America/New_York', '2026-11-01T03:59:59Z', '2026-10'],
  ])('depends on the clock on the wall in %s', (zone, instant, month) => {
    expect(monthIn(zone, new Date(instant))).toBe(month);
  });

  it('is that of the instant in UTC, and at most one away from it anywhere', () => {
    const zones = fc.constantFrom(
      'America/Denver',
      'Pacific/Kiritimati',
      'Pacific/Pago_Pago',
      'Asia/Kolkata',
    );
    fc.assert(
      fc.property(aTime, zones, (now, zone) => {
        const utc = now.toISOString().slice(0, 7);
        expect(monthIn('UTC', now)).toBe(utc);
        expect(Math.abs(monthsBetween(utc, monthIn(zone, now)))).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('a timeframe', () => {
  it('holds one month or more, and never runs backward', () => {
    fc.assert(
      fc.property(aMonth, aMonth, (firstMonth, lastMonth) => {
        const parsed = timeframeSchema.safeParse({ firstMonth, lastMonth });
        expect(parsed.success).toBe(firstMonth <= lastMonth);
        expect(parsed.error?.issues[0]?.message).toBe(parsed.success ? undefined : 'months-reversed');
      }),
    );
  });
});
