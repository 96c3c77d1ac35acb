import { type Found, ofType } from '../model.ts';
import { isOfTheLibrary } from '../rules/functions.ts';
import { holdsDeadLetters } from '../rules/queues.ts';
import { at, type Json, listOf } from '../templates.ts';
import type { Home, SourceSettings, TableSettings } from './home.ts';

const shortName = ({ name, stage }: Found): string => name.replace(`portolan-${stage.name}-`, '');
const ofArn = (arn: Json | undefined, found: Found): string =>
  String(arn).split(/[:/]/).at(-1)?.replace(`portolan-${found.stage.name}-`, '') ?? '';

const record = <Value>(entries: readonly (readonly [string, Value])[]): Readonly<Record<string, Value>> =>
  Object.fromEntries([...entries].sort(([one], [other]) => one.localeCompare(other)));

/** What the templates of one stage contain. */
export const homeOnAws = (model: readonly Found[]): Home => {
  const queues = ofType(model, 'AWS::SQS::Queue');
  return {
    routes: record(ofType(model, 'AWS::ApiGatewayV2::Route').map((route) => routeOf(model, route))),
    queues: record(
      queues
        .filter((queue) => !holdsDeadLetters(queue))
        .map((queue) => [
          shortName(queue),
          {
            visibilityTimeoutSeconds: Number(at(queue.is, 'VisibilityTimeout')),
            maxReceives: Number(at(queue.is, 'RedrivePolicy', 'maxReceiveCount')),
            deadLetterQueue: ofArn(at(queue.is, 'RedrivePolicy', 'deadLetterTargetArn'), queue),
          },
        ]),
    ),
    deadLetterQueues: queues.filter(holdsDeadLetters).map(shortName).sort(),
    sources: record([
      ...ofType(model, 'AWS::Lambda::EventSourceMapping').map((mapping) => sourceOf(mapping)),
      ...ofType(model, 'AWS::Events::Rule').map((schedule) => scheduleOf(model, schedule)),
    ]),
    tables: record(
      ofType(model, 'AWS::DynamoDB::Table').map((table) => [shortName(table), tableOf(table.is)]),
    ),
    functions: record(
      ofType(model, 'AWS::Lambda::Function')
        .filter((one) => !isOfTheLibrary(one))
        .map((one) => [
          shortName(one),
          {
            variables: Object.keys(at(one.is, 'Environment', 'Variables') ?? {}).sort(),
            timeoutSeconds: Number(at(one.is, 'Timeout')),
          },
        ]),
    ),
  };
};

const routeOf = (model: readonly Found[], route: Found): [string, Home['routes'][string]] => {
  const target = String(at(route.is, 'Target')).replace('integrations/', '');
  const integration = ofType(model, 'AWS::ApiGatewayV2::Integration').find(({ name }) => name === target);
  return [
    String(at(route.is, 'RouteKey')),
    {
      answeredBy: ofArn(at(integration?.is, 'IntegrationUri'), route),
      asksForToken: at(route.is, 'AuthorizationType') === 'JWT',
    },
  ];
};

const sourceOf = (mapping: Found): [string, SourceSettings] => {
  const arn = String(at(mapping.is, 'EventSourceArn'));
  const table = /:table\/([^/]+)\/stream\//.exec(arn)?.[1];
  return [
    ofArn(at(mapping.is, 'FunctionName'), mapping),
    {
      from: table === undefined ? `queue ${ofArn(arn, mapping)}` : `stream of ${ofArn(table, mapping)}`,
      batchSize: Number(at(mapping.is, 'BatchSize')),
      windowSeconds: Number(at(mapping.is, 'MaximumBatchingWindowInSeconds') ?? 0),
      onFailure:
        table === undefined
          ? null
          : {
              maxRetries: Number(at(mapping.is, 'MaximumRetryAttempts')),
              deadLetterQueue: ofArn(
                at(mapping.is, 'DestinationConfig', 'OnFailure', 'Destination'),
                mapping,
              ),
            },
    },
  ];
};

const scheduleOf = (model: readonly Found[], schedule: Found): [string, SourceSettings] => {
  const worker = ofArn(at(schedule.is, 'Targets', 0, 'Arn'), schedule);
  const failing = ofType(model, 'AWS::Lambda::EventInvokeConfig').find(({ is }) =>
    String(at(is, 'FunctionName')).endsWith(worker),
  );
  return [
    worker,
    {
      from: String(at(schedule.is, 'ScheduleExpression')),
      batchSize: 1,
      windowSeconds: 0,
      onFailure: {
        maxRetries: Number(at(failing?.is, 'MaximumRetryAttempts')),
        deadLetterQueue: ofArn(at(failing?.is, 'DestinationConfig', 'OnFailure', 'Destination'), schedule),
      },
    },
  ];
};

const keysOf = (schema: Json | undefined): readonly string[] =>
  listOf(schema).map((key) => `${String(at(key, 'AttributeName'))} ${String(at(key, 'KeyType'))}`);

/** A table as CloudFormation and as DynamoDB itself describe it: in these words they are the same. */
export const tableOf = (table: unknown): TableSettings => ({
  keys: keysOf(at(table, 'KeySchema')),
  attributes: listOf(at(table, 'AttributeDefinitions'))
    .map((one) => `${String(at(one, 'AttributeName'))} ${String(at(one, 'AttributeType'))}`)
    .sort(),
  indexes: listOf(at(table, 'GlobalSecondaryIndexes')).map(
    (index) =>
      `${String(at(index, 'IndexName'))}: ${keysOf(at(index, 'KeySchema')).join(', ')}; ${String(at(index, 'Projection', 'ProjectionType'))}`,
  ),
  stream: String(at(table, 'StreamSpecification', 'StreamViewType') ?? '') || null,
  billing: String(at(table, 'BillingMode') ?? at(table, 'BillingModeSummary', 'BillingMode')),
});
