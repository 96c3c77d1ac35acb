import fc from 'fast-check';
import { expect, test } from 'vitest';
import { labelled, linear, runsOf, stacked, ticksBetween, ticksTo } from './scale.ts';

test('ticks are round and reach the largest value', () => {
  expect(ticksTo(1530, 4)).toEqual([0, 500, 1000, 1500, 2000]);
  expect(ticksTo(100, 4)).toEqual([0, 25, 50, 75, 100]);
  expect(ticksTo(0, 4)).toEqual([0, 0.25, 0.5, 0.75, 1]);
  fc.assert(
    fc.property(
      fc.double({ min: 0.001, max: 1e12, noNaN: true }),
      fc.integer({ min: 1, max: 8 }),
      (most, count) => {
        const ticks = ticksTo(most, count);
        expect(ticks[0]).toBe(0);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(most * (1 - 1e-6));
        expect(ticks.length).toBeLessThanOrEqual(count + 2);
      },
    ),
  );
});

test('ticks go below zero as far as values do, in the same steps', () => {
  expect(ticksBetween(0, 100, 4)).toEqual(ticksTo(100, 4));
  expect(ticksBetween(-30, 80, 4)).toEqual([-40, -20, 0, 20, 40, 60, 80]);
  expect(ticksBetween(-100, 0, 4)).toEqual([-100, -75, -50, -25, 0]);
  fc.assert(
    fc.property(fc.integer({ min: -100, max: -1 }), fc.integer({ min: 0, max: 100 }), (least, most) => {
      const ticks = ticksBetween(least, most, 4);
      expect(ticks[0]).toBeLessThanOrEqual(least);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(most);
      expect(ticks).toContain(0);
    }),
  );
});

test('a value lies where its share of the domain is, also upside down', () => {
  expect(linear([0, 200], [100, 0])(50)).toBe(75);
  expect(linear([5, 5], [10, 90])(5)).toBe(10);
});

test('labels leave each other room, and the last is written', () => {
  expect([...labelled(12, 400, 60)]).toEqual([1, 3, 5, 7, 9, 11]);
  expect([...labelled(1, 20, 60)]).toEqual([0]);
});

test('a gap ends a line and joins nothing', () => {
  const runs = runsOf([1, null, 3, 4, null], (value) => value);
  expect(runs.map((run) => run.map(({ value }) => value))).toEqual([[1], [3, 4]]);
});

test('no two dots have the same column and height', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 300 })), (places) => {
      const levels = stacked(places, 8);
      const spots = places.map((place, index) => `${Math.round(place / 8)} ${levels[index]}`);
      expect(new Set(spots).size).toBe(places.length);
    }),
  );
});
