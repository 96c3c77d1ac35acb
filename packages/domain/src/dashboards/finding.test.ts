import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addMonths } from '../months.ts';
import { againstTarget, findingOf } from './finding.ts';

const series = (...values: (number | null)[]) =>
  values.map((value, index) => ({ month: addMonths('2026-01', index), value }));
const up = { kind: 'count', direction: 'up' } as const;

test.each([
  ['rose', [100, 106], true],
  ['fell', [100, 90], false],
  ['steady', [100, 104], null],
  ['steady', [0, 0], null],
  ['rose', [0, 1], true],
] as const)('a count that %s: %j', (kind, values, well) => {
  expect(findingOf(up, series(...values), null)).toMatchObject({ kind, well, missing: 0 });
});

test('a rate is steady within one percentage point', () => {
  const rate = { kind: 'rate', direction: 'down' } as const;
  expect(findingOf(rate, series(2, 2.9), null).kind).toBe('steady');
  expect(findingOf(rate, series(2, 3), null)).toMatchObject({ kind: 'rose', well: false });
});

test('missing months are counted and never stand at an end', () => {
  expect(findingOf(up, series(null, 10, null, 20, null), null)).toMatchObject({
    kind: 'rose',
    from: { month: '2026-02', value: 10 },
    to: { month: '2026-04', value: 20 },
    missing: 3,
  });
});

test('one figure is no course, and none is nothing', () => {
  expect(findingOf(up, series(null, 10), 12)).toMatchObject({
    kind: 'once',
    against: { kind: 'short', by: 2 },
    missing: 1,
  });
  expect(findingOf(up, series(null, null), 12)).toEqual({ kind: 'nothing', missing: 2 });
});

test('where neither way is better, nothing is said of good, bad or target', () => {
  expect(findingOf({ kind: 'count', direction: 'none' }, series(1, 9), 5)).toMatchObject({
    kind: 'rose',
    well: null,
    against: { kind: 'none' },
  });
});

test('a target is reached or short of by exactly the distance', () => {
  fc.assert(
    fc.property(fc.constantFrom('up', 'down'), fc.nat(1000), fc.nat(1000), (direction, value, target) => {
      const against = againstTarget(direction, value, target);
      const ahead = direction === 'up' ? value - target : target - value;
      expect(against).toEqual(
        ahead >= 0 ? { kind: 'reached', target } : { kind: 'short', target, by: -ahead },
      );
    }),
  );
});
