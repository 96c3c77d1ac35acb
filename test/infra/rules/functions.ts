import { type Found, isKept, ofType, unless } from '../model.ts';
import { at, type Finding } from '../templates.ts';
import { alarmsOn } from './alarms-on.ts';
import { alarmKeyOf, keyOf } from './stage-key.ts';

/**
 * What CDK brings for its own custom resources: no code of ours, run by CloudFormation at a deployment only, which says itself
 * when they fail. How they run is the library's; what the uploader may do is ours, and is proven with every role.
 */
export const isOfTheLibrary = ({ id }: Found): boolean =>
  /^Custom(CrossRegionExport(Reader|Writer)CustomResourceProvider|CDKBucketDeployment)/.test(id);

/** Functions of one stage: how they run, who they are, where they write, and who is told. */
export const functionFindings = (model: readonly Found[]): readonly Finding[] => {
  const functions = ofType(model, 'AWS::Lambda::Function');
  return functions
    .filter((one) => !isOfTheLibrary(one))
    .flatMap((one) => [
      ...running(model, one),
      ...identity(model, functions, one),
      ...logging(model, one),
      ...['Errors', 'Throttles'].flatMap((metric) =>
        unless(
          alarmsOn(model, 'AWS/Lambda', metric, { FunctionName: one.name }).length > 0,
          one,
          'function-alarm',
          `no alarm on its ${metric.toLowerCase()}`,
        ),
      ),
    ]);
};

const running = (model: readonly Found[], one: Found): readonly Finding[] => {
  const { is, stage } = one;
  const memory = Number(at(is, 'MemorySize'));
  const timeout = Number(at(is, 'Timeout'));
  const reserved = at(is, 'ReservedConcurrentExecutions');
  // Whoever freezes a campaign reads all contacts of a clinic in one go.
  const longest = one.name.endsWith('-worker-campaigns') ? 300 : 60;
  return [
    ...unless(at(is, 'Runtime') === 'nodejs24.x', one, 'function-runtime', 'not nodejs24.x'),
    ...unless(at(is, 'Architectures', 0) === 'arm64', one, 'function-architecture', 'not arm64'),
    ...unless(memory >= 256 && memory <= 2048, one, 'function-memory', `${memory} MB`),
    ...unless(timeout >= 1 && timeout <= longest, one, 'function-timeout', `${timeout} s`),
    ...unless(
      at(is, 'KmsKeyArn') === keyOf(model)?.arn || at(is, 'Environment', 'Variables') === undefined,
      one,
      'function-environment-encrypted',
      'its environment is not encrypted with the key of the stage',
    ),
    ...unless(
      // What stands in the middle of a sign-in may take what it needs: held back, it would keep people out.
      stage.reservedConcurrency === null || one.name.includes('-trigger-') || typeof reserved === 'number',
      one,
      'function-concurrency',
      'it can take all concurrency of the account from the others',
    ),
  ];
};

const identity = (model: readonly Found[], functions: readonly Found[], one: Found): readonly Finding[] => {
  const role = ofType(model, 'AWS::IAM::Role').find(({ arn }) => arn === at(one.is, 'Role'));
  const sharing = functions.filter((other) => at(other.is, 'Role') === at(one.is, 'Role'));
  return [
    ...unless(sharing.length === 1, one, 'function-own-role', 'another function has the same role'),
    ...unless(role?.name === one.name, one, 'function-own-role', 'its role does not bear its name'),
  ];
};

const logging = (model: readonly Found[], one: Found): readonly Finding[] => {
  const group = ofType(model, 'AWS::Logs::LogGroup').find(
    ({ name }) => name === at(one.is, 'LoggingConfig', 'LogGroup'),
  );
  return unless(
    group?.name === `/aws/lambda/${one.name}`,
    one,
    'function-own-logs',
    'it writes to no log group of its own',
  );
};

/** Log groups of one stage, whoever writes to them. */
export const logFindings = (model: readonly Found[]): readonly Finding[] =>
  ofType(model, 'AWS::Logs::LogGroup').flatMap((group) => [
    ...unless(
      at(group.is, 'RetentionInDays') === group.stage.logDays,
      group,
      'log-retention',
      `not kept for the ${group.stage.logDays} days of the stage`,
    ),
    ...unless(
      encrypts(
        group.name.startsWith('aws-waf-logs-') ? alarmKeyOf(model, group.region) : keyOf(model),
        group,
      ),
      group,
      'log-encrypted',
      'it is not encrypted with the key of the stage',
    ),
    ...unless(
      !group.stage.keepsData || isKept(group.deletionPolicy),
      group,
      'log-retained',
      'it goes with its stack',
    ),
  ]);

const encrypts = (key: Found | undefined, group: Found): boolean =>
  key !== undefined && at(group.is, 'KmsKeyId') === key.arn;
