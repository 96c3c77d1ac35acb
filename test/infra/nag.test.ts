import { stages } from '@portolan/infra/config/stages';
import { Validations } from 'aws-cdk-lib';
import { expect, test } from 'vitest';
import { synthesize } from './synthesize.ts';

const { app, report } = synthesize(stages, 'all');

/** What breaks a rule and is explained: by the exception that explains it, and where it stands. */
const explained = report.pluginReports.flatMap(({ suppressedViolations = [] }) =>
  suppressedViolations.flatMap(({ acknowledgedId, violatingConstructs }) =>
    violatingConstructs.map(({ constructPath }) => ({ id: acknowledgedId, path: constructPath })),
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

test('the packs for HIPAA and of AWS solutions look at every stage', () => {
  expect(report.pluginReports.map(({ pluginName }) => pluginName)).toEqual(
    expect.arrayContaining(['AwsSolutions', 'HIPAA.Security']),
  );
  const unseen = stages.filter(
    ({ name }) => !explained.some(({ path }) => path.startsWith(`portolan-${name}-`)),
  );
  expect(unseen).toEqual([]);
});

test('neither they nor the check of CloudFormation find a rule broken that nobody explained', () => {
  expect(report.pluginReports.flatMap(({ violations }) => violations)).toEqual([]);
});

test('every exception names a rule of one pack, and one finding where a rule has many', () => {
  const named = /^(AwsSolutions::AwsSolutions|HIPAA\.Security::HIPAA\.Security)-\w+(\[.+\])?$/;
  const severalFindings = /-IAM[45]$/;
  expect(exceptions.length).toBeGreaterThan(0);
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
    (exception) => !explained.some(({ id, path }) => id === exception.id && isWithin(path, exception.path)),
  );
  expect(idle.map(({ id, path }) => `${path}: ${id}`)).toEqual([]);
});
