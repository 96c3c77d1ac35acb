import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { standardShapeOf } from '../../measures/standard-measures.ts';
import { enterFigures } from '../entering.ts';
import { chunksOf, planImport } from './plan-import.ts';
import { readAsProposed } from './reading.test-support.ts';

const context = {
  measureOf: (id: string) => {
    const shape = standardShapeOf(id);
    return shape === null ? null : { id, ...shape };
  },
  siteIds: new Set<string>(),
  firstMonth: '2024-01',
  thisMonth: '2026-11',
  by: '3f0c2d52-6f3a-4a8e-9a57-0d1f6a6f2b11',
  now: new Date('2026-11-20T12:00:00Z'),
};
const file = (values: readonly string[]) =>
  readAsProposed([
    ['Month', 'Measure', 'Value'],
    ...values.map((value, at) => [
      `${2026 - Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`,
      'phone-calls',
      value,
    ]),
  ]).figures;
const resultsOf = (plan: ReturnType<typeof planImport>) =>
  [...plan.values()].map(({ outcome }) => (outcome.result === 'refused' ? outcome.why : outcome.result));

it('says what would be applied, and refuses what has not begun', () => {
  expect(resultsOf(planImport(file(Array.from({ length: 12 }, () => '5')), new Map(), context))).toEqual([
    ...Array.from({ length: 11 }, () => 'applied'),
    'month-in-the-future',
  ]);
});

test('the same file again changes nothing, and a changed one only what is changed', () => {
  const values = fc.array(fc.nat(5000).map(String), { minLength: 1, maxLength: 11 });
  fc.assert(
    fc.property(values, fc.nat(10), (written, changed) => {
      const first = planImport(file(written), new Map(), context);
      const { months } = enterFigures(
        new Map(),
        [...first.values()].map(({ change }) => change),
        context,
      );
      expect(new Set(resultsOf(planImport(file(written), months, context)))).toEqual(new Set(['unchanged']));
      const other = written.map((value, at) => (at === changed ? String(Number(value) + 1) : value));
      const again = planImport(file(other), months, context);
      expect(resultsOf(again).filter((result) => result !== 'unchanged')).toHaveLength(
        changed < written.length ? 1 : 0,
      );
      for (const { change, outcome } of again.values())
        if (outcome.result === 'applied') expect(change.was).not.toBeNull();
    }),
    { numRuns: 50 },
  );
});

test('chunks hold every change once, none too many, and divide no month that one could hold', () => {
  const month = fc.integer({ min: 1, max: 60 });
  fc.assert(
    fc.property(fc.array(month, { maxLength: 200 }), (ats) => {
      const all = ats.map((at, index) => ({
        index,
        change: {
          month: `20${20 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`,
          series: 'phone-calls',
          place: 'clinic' as const,
          was: null,
          figure: { n: index },
        },
      }));
      const limits = { changes: 10, months: 4 };
      const chunks = chunksOf(all, limits);
      expect(
        chunks
          .flat()
          .map(({ index }) => index)
          .toSorted((a, b) => a - b),
      ).toEqual(all.map(({ index }) => index));
      for (const chunk of chunks) {
        expect(chunk.length).toBeLessThanOrEqual(limits.changes);
        expect(new Set(chunk.map(({ change }) => change.month)).size).toBeLessThanOrEqual(limits.months);
      }
      for (const [name, changes] of Map.groupBy(all, ({ change }) => change.month))
        if (changes.length <= limits.changes)
          expect(chunks.filter((chunk) => chunk.some(({ change }) => change.month === name))).toHaveLength(1);
    }),
  );
});
