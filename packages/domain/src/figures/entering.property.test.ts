import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CellChange } from './cell-change.ts';
import { everyCell, sameFigure } from './cells.ts';
import { enterFigures } from './entering.ts';
import { change, context, measureOf, north, south } from './figures.test-support.ts';
import type { MonthFigures } from './month-figures.ts';

const aFigure = fc.oneof(
  fc.record({ n: fc.integer({ min: 0, max: 3 }) }),
  fc.record({ n: fc.integer({ min: 0, max: 3 }), d: fc.integer({ min: 0, max: 3 }) }),
);
const aChange: fc.Arbitrary<CellChange> = fc
  .record({
    month: fc.constantFrom('2026-09', '2026-10', '2026-12'),
    series: fc.constantFrom('calls', 'enrolled', 'kept', 'response', 'hits.results', 'sighs'),
    place: fc.constantFrom('clinic', north, south),
    was: fc.option(aFigure, { freq: 2 }),
    figure: fc.option(aFigure, { freq: 5 }),
    note: fc.constantFrom(null, '', 'Why.'),
  })
  .map(({ note, ...fields }) => change({ ...fields, ...(note !== null && { note }) }));
const someChanges = fc.array(aChange, { minLength: 1, maxLength: 12 });

const storedAfter = (
  stored: ReadonlyMap<string, MonthFigures>,
  changes: readonly CellChange[],
): ReadonlyMap<string, MonthFigures> =>
  new Map([
    ...stored,
    ...enterFigures(stored, changes, context).changed.map((month) => [month.month, month] as const),
  ]);
/** What somebody else has entered, whom every change may meet. */
const aStore = fc
  .array(someChanges, { maxLength: 4 })
  .map((requests) => requests.reduce(storedAfter, new Map<string, MonthFigures>()));

test('a retry changes nothing, and says of what was taken that it is unchanged', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(aStore, someChanges, (stored, changes) => {
      const first = enterFigures(stored, changes, context);
      const after = new Map([...stored, ...first.changed.map((month) => [month.month, month] as const)]);
      const later = { ...context, now: new Date('2026-11-22T12:00:09.000Z') };
      const again = enterFigures(after, changes, later);
      expect(again.changed).toEqual([]);
      expect(again.outcomes.map(({ result }) => result)).toEqual(
        first.outcomes.map(({ result }) => (result === 'refused' ? result : 'unchanged')),
      );
      for (const outcome of first.outcomes) seen.add('why' in outcome ? outcome.why : outcome.result);
    }),
    { numRuns: 1000 },
  );
  for (const outcome of [
    'applied',
    'unchanged',
    'numerator-above-denominator',
    'denominator-missing',
    'denominator-not-asked',
    'month-in-the-future',
    'unknown-measure',
    'whole-clinic-only',
    'entered-by-site',
    'changed-meanwhile',
    'named-twice',
  ])
    expect(seen).toContain(outcome);
});

test('what two people enter in different series commutes', () => {
  const cellsOf = (stored: ReadonlyMap<string, MonthFigures>) =>
    [...stored.values()]
      .flatMap(({ month, cells }) => everyCell(cells).map((one) => JSON.stringify([month, one])))
      .toSorted();
  fc.assert(
    fc.property(aStore, someChanges, someChanges, (stored, all, others) => {
      const mine = all.filter(({ series }) => series < 'h');
      const theirs = others.filter(({ series }) => series >= 'h');
      const outcomes = (before: ReadonlyMap<string, MonthFigures>, changes: readonly CellChange[]) =>
        enterFigures(before, changes, context).outcomes;
      const mineFirst = storedAfter(storedAfter(stored, mine), theirs);
      const theirsFirst = storedAfter(storedAfter(stored, theirs), mine);
      expect(cellsOf(mineFirst)).toEqual(cellsOf(theirsFirst));
      expect(outcomes(storedAfter(stored, theirs), mine)).toEqual(outcomes(stored, mine));
    }),
  );
});

test('a cell holds what its change asked where it was taken, and what it held where it was refused', () => {
  const figureIn = (months: ReadonlyMap<string, MonthFigures>, { month, series, place }: CellChange) =>
    months.get(month)?.cells[series]?.[place]?.figure ?? null;
  fc.assert(
    fc.property(aStore, someChanges, (stored, changes) => {
      const { outcomes, months } = enterFigures(stored, changes, context);
      for (const [index, outcome] of outcomes.entries()) {
        const asked = changes[index] ?? change();
        const now = figureIn(months, asked);
        if (outcome.result !== 'refused') expect(sameFigure(now, asked.figure)).toBe(true);
        else if (outcome.why !== 'named-twice') expect(now).toEqual(figureIn(stored, asked));
      }
    }),
  );
});

test('whatever is entered, a figure that is added over sites stands for the clinic or for its sites', () => {
  fc.assert(
    fc.property(aStore, (stored) => {
      for (const { cells } of stored.values())
        for (const [series, places] of Object.entries(cells))
          if (measureOf(series.split('.')[0] ?? '')?.overSites === 'sum')
            expect('clinic' in places && Object.keys(places).length > 1).toBe(false);
    }),
  );
});
