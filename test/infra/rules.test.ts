import { expect, test } from 'vitest';
import { resourcesOf, rolesOf } from './iam/policies.ts';
import { modelOf } from './model.ts';
import { templateProofs } from './proofs.ts';
import { unavoidable } from './rules/statements.ts';
import { templatesOf } from './synthesize.ts';
import type { Finding } from './templates.ts';

const templates = templatesOf();

const lines = (findings: readonly Finding[]) =>
  findings.map(({ stack, id, rule, says }) => `${stack}/${id}: ${rule}: ${says}`);

test.each(Object.entries(templateProofs))(
  '%s: the templates of every stage hold every rule',
  async (_, proof) => {
    expect(lines(await proof(templates))).toEqual([]);
  },
);

test('every wildcard that is said to be unavoidable is there', () => {
  const resources = rolesOf(modelOf(templates)).flatMap(({ identity }) =>
    identity.flatMap(({ policy }) => policy.Statement.flatMap(resourcesOf)),
  );
  const idle = unavoidable.filter(({ resource }) => !resources.some((one) => resource.test(one)));
  expect(idle).toEqual([]);
  expect(unavoidable.filter(({ reason }) => reason.split(' ').length < 8)).toEqual([]);
});
