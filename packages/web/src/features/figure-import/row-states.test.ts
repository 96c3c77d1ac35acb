import type { CellChange, CellOutcome } from '@portolan/domain/figures/cell-change';
import type { ReadFigure } from '@portolan/domain/figures/reading/reading';
import { expect, it } from 'vitest';
import { filterOf, reportRows, stillSent } from './row-states.ts';

const at = { month: '2026-09', series: 'phone-calls', place: 'clinic' };
const figure = (key: string, read: ReadFigure['read']): ReadFigure => ({
  key,
  lines: [2],
  cells: [],
  at,
  read,
});
const value = { kind: 'figure', figure: { n: 5 } } as const;
const change: CellChange = { ...at, was: null, figure: { n: 5 } };
const planned = (outcome: CellOutcome) => ({ change, outcome });
const applied: CellOutcome = { result: 'applied' };
const refused: CellOutcome = { result: 'refused', why: 'month-not-open' };

const figures = [
  figure('a', value),
  figure('b', { kind: 'repeated', line: 2, of: 'a' }),
  figure('c', { kind: 'blank' }),
  figure('d', { kind: 'refused', why: 'negative' }),
];
const kinds = (outcome: CellOutcome, sent: ReadonlyMap<string, CellOutcome> = new Map()) =>
  reportRows(figures, { plan: new Map([['a', planned(outcome)]]), sent }).map(({ state }) => filterOf(state));

it('says of every figure what would become of it, and then what did', () => {
  expect(kinds(applied)).toEqual(['open', 'unchanged', 'blank', 'refused']);
  expect(kinds({ result: 'corrected' })).toEqual(['open', 'unchanged', 'blank', 'refused']);
  expect(kinds(applied, new Map([['a', applied]]))).toEqual(['done', 'unchanged', 'blank', 'refused']);
});

it('refuses what repeats a figure that is refused', () => {
  expect(kinds(refused)).toEqual(['refused', 'refused', 'blank', 'refused']);
});

it('lets what was entered stand after another check, and nothing that was refused or has changed since', () => {
  const sent = new Map<string, CellOutcome>([
    ['a', applied],
    ['b', applied],
    ['c', refused],
  ]);
  const plan = new Map([
    ['a', planned({ result: 'unchanged' })],
    ['b', planned(applied)],
    ['c', planned({ result: 'unchanged' })],
  ]);
  expect([...stillSent(sent, plan).keys()]).toEqual(['a']);
});
