import { Validations } from 'aws-cdk-lib';
import { expect, test } from 'vitest';
import { synthesize } from './synthesize.ts';

type Violation = {
  readonly ruleName: string;
  readonly severity: string;
  readonly violatingResources: readonly { readonly constructPath: string }[];
};
type Pack = {
  readonly name: string;
  readonly validateScope: (scope: unknown) => { readonly violations: readonly Violation[] };
};

const { app, validated } = synthesize();

/** Asked directly, a pack says what breaks its rules whether or not somebody has said why; the app leaves out what is explained. */
const packs = Reflect.get(app, '_policyValidation') as readonly Pack[];

const broken = packs.flatMap((pack) =>
  pack.validateScope(app).violations.flatMap(({ ruleName, violatingResources }) =>
    violatingResources.map(({ constructPath }) => ({
      id: `${pack.name}::${ruleName}`,
      path: constructPath,
    })),
  ),
);

const exceptions = app.node.findAll().flatMap(({ node }) =>
  node.metadata
    .filter(({ type }) => type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY)
    .flatMap(({ data }) =>
      Object.entries(data as Readonly<Record<string, string>>).map(([id, reason]) => ({
        id,
        reason,
        path: node.path,
      })),
    ),
);

const isWithin = (path: string, scope: string) => path === scope || path.startsWith(`${scope}/`);

test('cdk-nag asks by the packs for HIPAA and of AWS solutions, over every stage', () => {
  expect(packs.map(({ name }) => name).sort()).toEqual(['AwsSolutions', 'HIPAA.Security']);
  expect(broken.length).toBeGreaterThan(0);
});

test('it finds no rule broken that nobody explained', () => {
  const unexplained = broken.filter(
    ({ id, path }) => !exceptions.some((exception) => exception.id === id && isWithin(path, exception.path)),
  );
  expect(unexplained).toEqual([]);
  expect(validated).toBe(true);
});

test('every exception names a rule of one pack, and one finding where a rule has many', () => {
  const named = /^(AwsSolutions::AwsSolutions|HIPAA\.Security::HIPAA\.Security)-\w+(\[.+\])?$/;
  const severalFindings = /-IAM[45]$/;
  expect(exceptions.filter(({ id }) => !named.test(id) || severalFindings.test(id))).toEqual([]);
});

test('every exception gives a reason of a whole sentence', () => {
  const sentence = /^[A-Z`].*[.!]$/s;
  const lacking = exceptions.filter(({ reason }) => !sentence.test(reason) || reason.split(/\s+/).length < 8);
  expect(lacking).toEqual([]);
});

test('every exception stands close to what it is about: not on a whole stack or stage', () => {
  expect(exceptions.filter(({ path }) => !path.includes('/'))).toEqual([]);
});

test('every exception is still needed', () => {
  const idle = exceptions.filter(
    (exception) => !broken.some(({ id, path }) => id === exception.id && isWithin(path, exception.path)),
  );
  expect(idle.map(({ id, path }) => `${path}: ${id}`)).toEqual([]);
});
