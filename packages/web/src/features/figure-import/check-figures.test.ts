import { expect, it } from 'vitest';
import { mended, spansOf } from './check-figures.ts';

it('puts what was mended in the place of what the file says, also beyond the end of a row', () => {
  const rows = [['a', 1], ['b']];
  expect(
    mended(
      rows,
      new Map([
        ['1:2', 'c'],
        ['0:1', '2'],
      ]),
    ),
  ).toEqual([
    ['a', '2'],
    ['b', '', 'c'],
  ]);
  expect(mended(rows, new Map())).toBe(rows);
});

it('asks for the months of a file in few spans, and for none that cannot be entered', () => {
  const field = { firstMonth: '2020-01', thisMonth: '2026-11' };
  expect(
    spansOf(['2026-12', '2019-12', null, '2026-03', '2022-01', '2024-12', '2024-11'], field, 36),
  ).toEqual([
    { from: '2022-01', to: '2024-12' },
    { from: '2026-03', to: '2026-03' },
  ]);
  expect(spansOf([null], field, 36)).toEqual([]);
});
