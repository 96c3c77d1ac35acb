import { expect, test } from 'vitest';
import { templateProofs } from './proofs.ts';
import { synthesize } from './synthesize.ts';
import type { Finding } from './templates.ts';

const { templates } = synthesize();

const lines = (findings: readonly Finding[]) =>
  findings.map(({ stack, id, rule, says }) => `${stack}/${id}: ${rule}: ${says}`);

test.each(Object.entries(templateProofs))(
  '%s: the templates of every stage hold every rule',
  async (_, proof) => {
    expect(lines(await proof(templates))).toEqual([]);
  },
);
