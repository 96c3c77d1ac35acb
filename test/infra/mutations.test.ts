import { afterAll, expect, test } from 'vitest';
import type { Fault } from './faults/fault.ts';
import { everyFinding, faults, rulesThatSee, tableOf } from './mutations.ts';
import { ruleNames } from './rule-names.ts';
import { stageNamed, templatesOf } from './synthesize.ts';

// The stage with most of everything: its data are kept, it has a domain, and its edge is in another region.
const templates = templatesOf([stageNamed('harbor')]);

const results: (readonly [Fault, readonly string[]])[] = [];
afterAll(() => console.log(tableOf(results)));

test('without a fault nothing is found', async () => {
  expect(await everyFinding(templates)).toEqual([]);
});

test('every rule is there to see some fault', () => {
  const shown = new Set(faults.map(({ caughtBy }) => caughtBy));
  expect(ruleNames.filter((rule) => !shown.has(rule))).toEqual([]);
});

test('no two faults are the same', () => {
  expect(new Set(faults.map(({ name }) => name)).size).toBe(faults.length);
  expect(faults.length).toBeGreaterThanOrEqual(30);
});

test.each(faults)('is caught: $name', async (fault) => {
  const rules = await rulesThatSee(templates, fault);
  expect(rules).toContain(fault.caughtBy);
  results.push([fault, rules]);
});
