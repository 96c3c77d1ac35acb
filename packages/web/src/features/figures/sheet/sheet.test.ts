import type { MonthFigures } from '@portolan/domain/figures/month-figures';
import { catalogue } from '@portolan/domain/measures/catalogue/catalogue';
import type { Figure } from '@portolan/domain/measures/measure-settings';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { began, emptyFigureQueue, entered, type FigureQueue } from '../saving/figure-queue.ts';
import { denominatorsBefore, enteredOf, partsInto, typedInto } from './changes.ts';
import { rowGroups } from './rows.ts';
import { isUnexplained, type Sheet, sheetOf, wrongCells } from './sheet.ts';
import { keptText, readTyped, typedOf } from './typed.ts';

const by = 'usr_01J8ZC4Q3W5V7X9Y2B4D6F8H0K';
const north = 'sit_01J8ZC4Q3W5V7X9Y2B4D6F8H0K';
const month = (name: string, figures: Record<string, Record<string, Figure>>, status = 'open' as const) => ({
  month: name,
  status,
  cells: Object.fromEntries(
    Object.entries(figures).map(([series, places]) => [
      series,
      Object.fromEntries(
        Object.entries(places).map(([place, figure]) => [
          place,
          { figure, by, at: '2026-01-01T00:00:00.000Z' },
        ]),
      ),
    ]),
  ),
  submitted: null,
  approved: null,
  version: 1,
});
const sheet = (months: readonly MonthFigures[], queue: FigureQueue = emptyFigureQueue): Sheet =>
  sheetOf({ months, queue, measures: catalogue, thisMonth: '2026-06', mayEnter: true });
const id = (series: string, name = '2026-05', place = 'clinic') => ({ month: name, series, place });
const typing = (before: Sheet, series: string, n: string, d = '') =>
  entered(emptyFigureQueue, [enteredOf(before, id(series), { n, d })], () => null);

test('a rate has two lines, hits a line for each feature, and each line its own name', () => {
  const rows = rowGroups(catalogue).flatMap((group) => group.rows);
  expect(rows.filter(({ series }) => series === 'access-rate').map(({ part }) => part)).toEqual(['n', 'd']);
  expect(rows.filter(({ measure }) => measure.id === 'portal-hits')).toHaveLength(10);
  expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
});

describe('a cell', () => {
  test('shows the sum of the sites where they may be added, and takes no figure of its own then', () => {
    const shown = sheet([
      month('2026-05', { 'messages-sent': { [north]: { n: 4 }, [`${north.slice(0, -1)}1`]: { n: 5 } } }),
    ]);
    expect(shown.cell(id('messages-sent'))).toMatchObject({ typed: { n: '9' }, lock: 'summed' });
    expect(shown.cell(id('messages-sent', '2026-05', north)).lock).toBeNull();
  });

  test('of a site takes nothing while the whole clinic has a figure, unless the measure is not added', () => {
    const figures = { 'messages-sent': { clinic: { n: 4 } }, 'patients-used': { clinic: { n: 4 } } };
    const shown = sheet([month('2026-05', figures)]);
    expect(shown.cell(id('messages-sent', '2026-05', north)).lock).toBe('at-clinic');
    expect(shown.cell(id('patients-used', '2026-05', north)).lock).toBeNull();
  });

  test('takes nothing in a month that has not begun or is closed', () => {
    const approved = { ...month('2026-05', {}), status: 'approved' as const };
    expect(sheet([approved]).cell(id('messages-sent')).lock).toBe('closed');
    expect(sheet([]).cell(id('messages-sent', '2026-07')).lock).toBe('future');
  });

  test('is unusual as it is typed, until it has a comment', () => {
    const months = [month('2026-04', { 'patients-enrolled': { clinic: { n: 500 } } })];
    const queue = typing(sheet(months), 'patients-enrolled', '450');
    expect(isUnexplained(sheet(months, queue).cell(id('patients-enrolled')))).toBe(true);
    const explained = entered(
      queue,
      [
        {
          ...enteredOf(sheet(months, queue), id('patients-enrolled'), { n: '450', d: '' }),
          note: 'A site closed',
        },
      ],
      () => null,
    );
    expect(isUnexplained(sheet(months, explained).cell(id('patients-enrolled')))).toBe(false);
  });
});

test.each([
  ['12', '10', 'numerator-above-denominator', 'n'],
  ['12', '', 'denominator-missing', 'd'],
  ['', '10', 'numerator-missing', 'n'],
  ['1', 'x', 'not-a-number', 'd'],
  ['1.5', '10', 'fraction', 'n'],
])('a rate of %j of %j is wrong: %s', (n, d, why, part) => {
  const before = sheet([]);
  const queue = typing(before, 'access-rate', n, d);
  expect([...queue.cells.values()][0]?.figure).toBeUndefined();
  const after = sheet([], queue);
  expect(after.cell(id('access-rate')).fault).toEqual({ why, part });
  expect(wrongCells(after).map((cell) => cell.id)).toEqual([id('access-rate')]);
});

describe('typing', () => {
  const stored = sheet([month('2026-05', { 'messages-sent': { clinic: { n: 7 } } })]);

  test('what stands there already sends nothing', () => {
    const changes = partsInto(stored, [{ id: id('messages-sent'), part: 'n', text: ' 7 ' }], '.');
    expect(changes).toMatchObject({ entered: [], settled: [], step: [] });
  });

  test('back to what stands there is sent while a request changes it', () => {
    const eight = began(typing(stored, 'messages-sent', '8'), 'chg');
    const back = [{ id: id('messages-sent'), typed: { n: '7', d: '' } }];
    const months = [month('2026-05', { 'messages-sent': { clinic: { n: 7 } } })];
    expect(typedInto(sheet(months, eight), back)).toMatchObject({
      entered: [{ figure: { n: 7 } }],
      settled: [],
    });
    const waiting = typing(stored, 'messages-sent', '8');
    expect(typedInto(sheet(months, waiting), back)).toMatchObject({ entered: [], settled: [{}] });
  });

  test('undoing an emptied cell brings its comment back', () => {
    const at = '2026-01-01T00:00:00.000Z';
    const cell = { figure: { n: 7 }, note: 'A new site', by, at };
    const noted = sheet([{ ...month('2026-05', {}), cells: { 'messages-sent': { clinic: cell } } }]);
    const [emptied] = typedInto(noted, [{ id: id('messages-sent'), typed: { n: '', d: '' } }]).step;
    const back = typedInto(sheet([month('2026-05', {})]), [
      { id: id('messages-sent'), ...emptied?.before, typed: { n: '7', d: '' } },
    ]);
    expect(back.entered).toMatchObject([{ figure: { n: 7 }, note: 'A new site' }]);
  });

  test('both numbers of a rate make one change, and one step to undo', () => {
    const parts = [
      { id: id('access-rate'), part: 'n' as const, text: '4' },
      { id: id('access-rate'), part: 'd' as const, text: '1.000' },
    ];
    const { entered: sent, step } = partsInto(stored, parts, ',');
    expect(sent.map(({ figure }) => figure)).toEqual([{ n: 4, d: 1000 }]);
    expect(step).toHaveLength(1);
  });

  test('into cells that take nothing is left out and counted', () => {
    const future = { id: id('messages-sent', '2026-12'), typed: { n: '1', d: '' } };
    expect(typedInto(stored, [future])).toMatchObject({ entered: [], step: [], skipped: 1 });
  });

  test('denominators of the month before are offered where there are none', () => {
    const months = [
      month('2026-04', {
        'access-rate': { clinic: { n: 1, d: 40 } },
        'viewed-rate': { clinic: { n: 2, d: 50 } },
      }),
      month('2026-05', { 'viewed-rate': { clinic: { n: 3, d: 60 } } }),
    ];
    expect(denominatorsBefore(sheet(months), '2026-05', ['clinic'])).toEqual([
      { id: id('access-rate'), typed: { n: '', d: '40' } },
    ]);
  });
});

test('a figure is the same after it was shown as text and read again, and after it was kept', () => {
  const figure = fc.nat(1_000_000_000);
  fc.assert(
    fc.property(fc.constantFrom(...catalogue), figure, figure, (measure, one, other) => {
      const [n, d] = [Math.min(one, other), Math.max(one, other)];
      const whole = measure.kind === 'rate' ? { n, d } : { n };
      const typed = typedOf(whole, measure);
      expect(readTyped(typed, measure)).toEqual({ figure: whole });
      expect(keptText(typed.n, measure, '.')).toBe(typed.n);
    }),
  );
});
