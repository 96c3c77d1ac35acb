import { blankMonth } from '@portolan/domain/figures/cells';
import { expect, it } from 'vitest';
import { newestMonths } from './figures.ts';

const month = (name: string, version: number) => ({ ...blankMonth(name), version });

it('keeps of each month what is newest, whichever answer came last', () => {
  const known = [month('2026-01', 3), month('2026-02', 1)];
  const late = [month('2026-01', 2), month('2026-02', 2), month('2026-03', 1)];
  expect(newestMonths(known, late)).toEqual([month('2026-01', 3), month('2026-02', 2), month('2026-03', 1)]);
  expect(newestMonths(known, [])).toEqual(known);
});
