import type { Barrier } from '@portolan/domain/barriers/barrier';
import { expect, test } from 'vitest';
import { filterBarriers, noFilter } from './filter-barriers.ts';

const barrier = (title: string, other: Partial<Barrier>): Barrier => ({
  id: title,
  clinicId: 'org',
  title,
  description: '',
  elementId: null,
  severity: 'medium',
  owner: null,
  ownerName: null,
  action: '',
  status: 'open',
  shared: false,
  loggedBy: 'ana',
  loggedByName: 'Ana',
  loggedAt: '2026-09-01T00:00:00.000Z',
  resolvedAt: null,
  version: 1,
  ...other,
});
const barriers = [
  barrier('Old', { severity: 'high' }),
  barrier('New', { severity: 'high', loggedAt: '2026-10-01T00:00:00.000Z' }),
  barrier('Peña', { severity: 'low', ownerName: 'José', elementId: 'minors' }),
  barrier('Done', { status: 'resolved' }),
];
const found = (filter: Partial<typeof noFilter>) =>
  filterBarriers(barriers, { ...noFilter, ...filter }).map(({ title }) => title);

test.each([
  [{}, ['New', 'Old', 'Done', 'Peña']],
  [{ status: 'resolved' }, ['Done']],
  [{ severity: 'high', status: 'open' }, ['New', 'Old']],
  [{ element: 'minors' }, ['Peña']],
  [{ element: 'plan', severity: 'low' }, []],
  [{ words: ' jose  PENA ' }, ['Peña']],
] satisfies [Partial<typeof noFilter>, string[]][])('%j', (filter, titles) => {
  expect(found(filter)).toEqual(titles);
});
