import { expect, test } from 'vitest';
import { conditionsOf } from './faults/conditions.ts';
import { accessProofs } from './iam/access-proofs.ts';
import { synthesize } from './synthesize.ts';
import type { Finding, Templates } from './templates.ts';

const { templates } = synthesize();

const lines = (findings: readonly Finding[]) =>
  findings.map(({ stack, id, rule, says }) => `${stack}/${id}: ${rule}: ${says}`);

test.each(Object.entries(accessProofs))(
  '%s: everybody can do what is meant, and nothing else',
  async (_, proof) => {
    expect(lines(await proof(templates))).toEqual([]);
  },
);

const rulesAgainst = async (spoiled: Templates): Promise<readonly string[]> => {
  const findings = await Promise.all(Object.values(accessProofs).map((proof) => proof(spoiled)));
  return [...new Set(findings.flat().map(({ rule }) => rule))];
};

// One stage stands for all: they are made by the same code, and every one is proven whole above.
const conditions = conditionsOf(templates.filter(({ stage }) => stage.name === 'prod'));

test('policies have conditions to drop, of roles, trust, keys, queues, topics, buckets and functions', () => {
  const kinds = ['Role', 'Policy', 'Key', 'Queue', 'Topic', 'Files', 'route'];
  expect(conditions.length).toBeGreaterThan(100);
  expect(
    kinds.filter((kind) => !conditions.some(({ name }) => name.toLowerCase().includes(kind.toLowerCase()))),
  ).toEqual([]);
});

test.each(conditions)('without one condition a proof fails: $name', async ({ without }) => {
  expect(await rulesAgainst(without())).not.toEqual([]);
});
