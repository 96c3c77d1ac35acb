import { expect, test } from 'vitest';
import { conditionsOf } from './faults/conditions.ts';
import { accessProofs } from './iam/access-proofs.ts';
import { templatesOf } from './synthesize.ts';
import type { Finding, Templates } from './templates.ts';

const templates = templatesOf();

const lines = (findings: readonly Finding[]) =>
  findings.map(({ stack, id, rule, says }) => `${stack}/${id}: ${rule}: ${says}`);

test.each(Object.entries(accessProofs))(
  '%s: everybody can do what is meant, and nothing else',
  async (_, proof) => {
    expect(lines(await proof(templates))).toEqual([]);
  },
);

/** Rules that compare with a list instead of asking: each condition shall matter to what somebody can do. */
const comparing: readonly string[] = ['resource-statement', 'key-policies-agree'];

/** Proofs are asked one by one until somebody can do what is not meant: one such finding says enough. */
const rulesAgainst = async (spoiled: Templates): Promise<readonly string[]> => {
  const rules = new Set<string>();
  for (const proof of Object.values(accessProofs)) {
    for (const { rule } of await proof(spoiled)) rules.add(rule);
    if ([...rules].some((rule) => !comparing.includes(rule))) break;
  }
  return [...rules];
};

// A condition that stands in several stages is dropped in one of them, first in the one without a domain that keeps its data.
const ofStage = (name: string) => templates.filter(({ stage }) => stage.name === name);
const everyCondition = [
  ...new Map(
    ['dev', 'harbor', 'prod'].flatMap((name) =>
      conditionsOf(ofStage(name)).map(({ stack, id, what, without }) => {
        const where = `${stack.replace(`portolan-${name}-`, '')}/${id}: ${what}`;
        return [where, { name: where, stack, what, without }] as const;
      }),
    ),
  ).values(),
];

/** The functions of the API are made alike: so many conditions of one kind speak for those of all. */
const spokesmen = 3;
const conditions = [
  ...Map.groupBy(everyCondition, ({ stack, what, name }) =>
    /-(api|routes)$/.test(stack) ? what.replaceAll(/\d+/g, '') : name,
  ).values(),
].flatMap((alike) => alike.slice(0, spokesmen));

test('conditions of every kind of policy are dropped', () => {
  const kinds = ['Role', 'Policy', 'Key', 'QueuePolicy', 'TopicPolicy', 'BucketPolicy', 'SourceArn'];
  expect(kinds.filter((kind) => !conditions.some(({ name }) => name.includes(kind)))).toEqual([]);
});

/** What the library adds to the key for each secret allows what the account may do with it anyway; only the list sees a change. */
const isIdle = (name: string) => /Key\w+: KeyPolicy\.Statement\.\d+ StringEquals kms:ViaService$/.test(name);

test.each(conditions)('without one condition a proof fails: $name', async ({ name, without }) => {
  const rules = await rulesAgainst(without());
  expect(rules).not.toEqual([]);
  expect(rules.every((rule) => comparing.includes(rule))).toBe(isIdle(name));
});
