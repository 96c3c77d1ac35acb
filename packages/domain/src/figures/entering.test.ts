import { describe, expect, it } from 'vitest';
import { ben, idNumber } from '../arbitraries.test-support.ts';
import type { CellChange } from './cell-change.ts';
import { cellAt } from './cells.ts';
import { enterFigures } from './entering.ts';
import { cell, change, context, measureOf, monthOf, north, south, storedAs } from './figures.test-support.ts';
import type { MonthFigures } from './month-figures.ts';
import { largestMonth, monthBytes } from './month-size.ts';

const enter = (stored: readonly MonthFigures[], ...changes: readonly CellChange[]) =>
  enterFigures(storedAs(...stored), changes, context);
const outcomeOf = (asked: Partial<CellChange>, ...stored: readonly MonthFigures[]) =>
  enter(stored, change(asked)).outcomes[0];
const refused = (why: string, more = {}) => ({ result: 'refused', why, ...more });
const filled = monthOf({ cells: { calls: { clinic: cell({ n: 5 }) } } });
const approvedAt = { by: ben, at: '2026-10-05T09:00:00.000Z', number: 1 };
const approved: MonthFigures = { ...filled, status: 'approved', approved: approvedAt };
const reopened: MonthFigures = { ...approved, status: 'reopened' };

describe('a figure', () => {
  it('is entered with who and when, into a month that nobody had begun', () => {
    const { outcomes, changed, months } = enter([], change({ note: 'The telephone was out.' }));
    expect(outcomes).toEqual([{ result: 'applied' }]);
    const { by, now } = context;
    const entered = { figure: { n: 5 }, note: 'The telephone was out.', by, at: now.toISOString() };
    expect(changed).toEqual([{ ...monthOf(), cells: { calls: { clinic: entered } } }]);
    expect([...months.values()]).toEqual(changed);
  });

  it.each<[string, Partial<CellChange>, string]>([
    [
      'a numerator above its denominator',
      { series: 'kept', figure: { n: 7, d: 5 } },
      'numerator-above-denominator',
    ],
    ['a rate without a denominator', { series: 'kept', figure: { n: 7 } }, 'denominator-missing'],
    ['a count with a denominator', { figure: { n: 7, d: 9 } }, 'denominator-not-asked'],
    ['a median with a denominator', { series: 'response', figure: { n: 7, d: 9 } }, 'denominator-not-asked'],
    ['a month to come', { month: '2026-12' }, 'month-in-the-future'],
    ['a month before all others', { month: '2023-10' }, 'month-outside-the-period'],
    ['a measure nobody knows', { series: 'sighs' }, 'unknown-measure'],
    ['a part that the measure has not', { series: 'hits.sighs' }, 'unknown-measure'],
    ['a measure of parts without its part', { series: 'hits' }, 'unknown-measure'],
    ['a part of a measure without any', { series: 'calls.results' }, 'unknown-measure'],
    ["another clinic's site", { place: idNumber('site', 9) }, 'unknown-site'],
  ])('is refused: %s', (_, asked, why) => {
    const { outcomes, changed } = enter([], change(asked));
    expect(outcomes).toEqual([refused(why)]);
    expect(changed).toEqual([]);
  });

  it('may be of the month that has begun, of the first that is taken, zero of zero, and of a part', () => {
    expect(outcomeOf({ month: '2026-11' })).toEqual({ result: 'applied' });
    expect(outcomeOf({ month: '2023-11' })).toEqual({ result: 'applied' });
    expect(outcomeOf({ series: 'kept', figure: { n: 0, d: 0 } })).toEqual({ result: 'applied' });
    expect(outcomeOf({ series: 'hits.results' })).toEqual({ result: 'applied' });
  });

  it('is refused where the month is handed in or approved, unless it is there already', () => {
    const asked = { was: { n: 5 }, figure: { n: 6 } };
    for (const month of [approved, { ...filled, status: 'submitted' as const }]) {
      expect(outcomeOf(asked, month)).toEqual(refused('month-not-open'));
      expect(outcomeOf({}, month)).toEqual({ result: 'unchanged' });
    }
  });

  it('is refused where another stands that its author did not see, which is answered', () => {
    expect(outcomeOf({ figure: { n: 6 } }, filled)).toEqual(
      refused('changed-meanwhile', { stored: { n: 5 } }),
    );
    expect(outcomeOf({ was: { n: 4 }, figure: { n: 6 } })).toEqual(
      refused('changed-meanwhile', { stored: null }),
    );
    expect(outcomeOf({ was: { n: 4 }, figure: null }, filled)).toEqual(
      refused('changed-meanwhile', { stored: { n: 5 } }),
    );
    expect(outcomeOf({ was: { n: 5 }, figure: { n: 6 } }, filled)).toEqual({ result: 'applied' });
  });

  it('of a rate differs by its denominator alone, too', () => {
    const rate = monthOf({ cells: { kept: { clinic: cell({ n: 5, d: 8 }) } } });
    const asked = { series: 'kept', figure: { n: 5, d: 9 } };
    expect(outcomeOf({ ...asked, was: { n: 5, d: 8 } }, rate)).toEqual({ result: 'applied' });
    expect(outcomeOf({ ...asked, was: { n: 5, d: 7 } }, rate)).toEqual(
      refused('changed-meanwhile', { stored: { n: 5, d: 8 } }),
    );
  });

  it('can be emptied, even of a site or a measure that is there no longer', () => {
    const old = monthOf({
      cells: { sighs: { clinic: cell({ n: 1 }) }, calls: { [idNumber('site', 9)]: cell({ n: 2 }) } },
    });
    const { outcomes, changed } = enter(
      [old],
      change({ series: 'sighs', was: { n: 1 }, figure: null }),
      change({ place: idNumber('site', 9), was: { n: 2 }, figure: null }),
    );
    expect(outcomes).toEqual([{ result: 'applied' }, { result: 'applied' }]);
    expect(changed).toEqual([{ ...old, cells: {}, version: 2 }]);
  });
});

describe('a correction', () => {
  it('is a figure that takes the place of an approved one', () => {
    expect(outcomeOf({ was: { n: 5 }, figure: { n: 6 } }, reopened)).toEqual({ result: 'corrected' });
    expect(outcomeOf({ was: { n: 5 }, figure: null }, reopened)).toEqual({ result: 'corrected' });
  });
  it('is no new figure, no figure entered since, and no comment alone', () => {
    expect(outcomeOf({ series: 'kept', figure: { n: 1, d: 2 } }, reopened)).toEqual({ result: 'applied' });
    const since = monthOf({
      ...reopened,
      cells: { calls: { clinic: { ...cell({ n: 5 }), at: '2026-10-06T09:00:00.000Z' } } },
    });
    expect(outcomeOf({ was: { n: 5 }, figure: { n: 6 } }, since)).toEqual({ result: 'applied' });
    expect(outcomeOf({ was: { n: 5 }, note: 'Counted twice.' }, reopened)).toEqual({ result: 'applied' });
  });
});

describe('a comment', () => {
  it('stays with its cell, is taken away by an empty one, and leaves who entered the figure', () => {
    const noted = monthOf({ cells: { calls: { clinic: cell({ n: 5 }, 'Why.') } } });
    const cellWith = (asked: Partial<CellChange>) =>
      cellAt(enter([noted], change({ was: { n: 5 }, ...asked })).changed[0]?.cells ?? {}, 'calls', 'clinic');
    expect(cellWith({ figure: { n: 6 } })).toMatchObject({ figure: { n: 6 }, note: 'Why.' });
    expect(cellWith({ note: '' })).toEqual(cell({ n: 5 }));
    expect(cellWith({ note: 'Because.' })).toEqual(cell({ n: 5 }, 'Because.'));
    expect(outcomeOf({ note: 'Why.' }, noted)).toEqual({ result: 'unchanged' });
    // Whoever saw another figure and brings the same one says nothing that contradicts it.
    expect(cellWith({ was: { n: 4 }, note: 'Because.' })).toEqual(cell({ n: 5 }, 'Because.'));
  });
});

describe('sites', () => {
  const bySite = monthOf({ cells: { calls: { [north]: cell({ n: 3 }) } } });
  it('and the clinic do not both hold a figure that is added over sites', () => {
    expect(outcomeOf({}, bySite)).toEqual(refused('entered-by-site'));
    expect(outcomeOf({ place: north }, filled)).toEqual(refused('whole-clinic-only'));
    expect(outcomeOf({ place: south }, bySite)).toEqual({ result: 'applied' });
    expect(outcomeOf({ was: { n: 5 }, figure: { n: 6 } }, filled)).toEqual({ result: 'applied' });
  });
  it('and the clinic can be set right where both hold one all the same', () => {
    const both = monthOf({ cells: { calls: { clinic: cell({ n: 5 }), [north]: cell({ n: 3 }) } } });
    expect(outcomeOf({ was: { n: 5 }, figure: null }, both)).toEqual({ result: 'applied' });
    expect(outcomeOf({ place: north, was: { n: 3 }, figure: { n: 4 } }, both)).toEqual({ result: 'applied' });
  });
  it('may say how a figure for the whole clinic came about', () => {
    const whole = monthOf({ cells: { enrolled: { clinic: cell({ n: 900 }) } } });
    expect(outcomeOf({ series: 'enrolled', place: north }, whole)).toEqual({ result: 'applied' });
  });
  it("take over the clinic's figure in one request, in any order", () => {
    const moves = [
      change({ place: north, figure: { n: 3 } }),
      change({ was: { n: 5 }, figure: null }),
      change({ place: south, figure: { n: 2 } }),
    ];
    const { outcomes, changed } = enter([filled], ...moves);
    expect(outcomes.map(({ result }) => result)).toEqual(['applied', 'applied', 'applied']);
    expect(Object.keys(changed[0]?.cells.calls ?? {})).toEqual([north, south]);
  });
});

describe('one request', () => {
  it('that names a cell twice: the first counts', () => {
    const { outcomes, changed } = enter([], change(), change({ figure: { n: 6 } }), change());
    expect(outcomes).toEqual([{ result: 'applied' }, refused('named-twice'), { result: 'unchanged' }]);
    expect(changed[0]?.cells.calls?.clinic?.figure).toEqual({ n: 5 });
  });
  it('repeats a refusal for the same change', () => {
    const bad = change({ series: 'sighs' });
    expect(enter([], bad, bad).outcomes).toEqual([refused('unknown-measure'), refused('unknown-measure')]);
  });
  it('writes each month that it changes once, and answers every month that it names', () => {
    const { changed, months } = enter(
      [filled],
      change(),
      change({ month: '2026-10' }),
      change({ month: '2026-10', series: 'enrolled' }),
      change({ month: '2026-08', series: 'sighs' }),
    );
    expect(changed.map(({ month, version }) => [month, version])).toEqual([['2026-10', 1]]);
    expect([...months].map(([month, { version }]) => [month, version])).toEqual([
      ['2026-08', 0],
      ['2026-09', 1],
      ['2026-10', 1],
    ]);
  });
  it('puts no more into a month than can be stored', () => {
    const sites = Array.from({ length: 100 }, (_, index) => idNumber('site', index));
    const changes = sites.flatMap((place) =>
      [
        'results',
        'messages',
        'records',
        'forms',
        'refills',
        'payments',
        'education',
        'proxy',
        'telehealth',
      ].map((feature) => change({ series: `hits.${feature}`, place, figure: { n: 1_000_000_000 } })),
    );
    const all = { ...context, measureOf, siteIds: new Set(sites) };
    const { outcomes, changed } = enterFigures(new Map(), changes, all);
    const taken = outcomes.filter(({ result }) => result === 'applied').length;
    expect(taken).toBeGreaterThan(800);
    expect(outcomes.at(-1)).toEqual(refused('too-much-in-one-month'));
    expect(monthBytes(changed[0]?.cells ?? {})).toBeLessThanOrEqual(largestMonth);
    const again = enterFigures(storedAs(...changed), changes, all);
    expect(again.changed).toEqual([]);
    expect(again.outcomes.filter(({ result }) => result === 'unchanged')).toHaveLength(taken);
  });
});
