import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reportedOf, reportingByMonth, reportingOf, reportingOver } from './reporting.ts';

test('7 of 14 clinics reported, 5 of them in time', () => {
  const reporting = reportingOf({ expected: 14, reported: 7, inTime: 5 });
  expect(reporting).toEqual({ expected: 14, inTime: 5, late: 2, missing: 7 });
  expect(reportedOf(reporting)).toBe(7);
});

test('in a month of which there are no sums everybody is missing', () => {
  const [month] = reportingByMonth(['2026-01'], [], () => 14);
  expect(month?.reporting).toEqual({ expected: 14, inTime: 0, late: 0, missing: 14 });
});

test('the parts make the whole, and a year is the sum of its months', () => {
  const counts = fc.record({ expected: fc.nat(400), reported: fc.nat(400), inTime: fc.nat(400) });
  fc.assert(
    fc.property(fc.array(counts), (months) => {
      const parts = months.map(reportingOf);
      const whole = reportingOver(parts);
      for (const { expected, inTime, late, missing } of [...parts, whole]) {
        expect(inTime + late + missing).toBe(expected);
        expect(Math.min(inTime, late, missing)).toBeGreaterThanOrEqual(0);
      }
      expect(whole.expected).toBe(months.reduce((sum, { expected }) => sum + expected, 0));
    }),
  );
});
