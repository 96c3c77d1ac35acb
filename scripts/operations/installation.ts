import { join } from 'node:path';
import { DescribeTableCommand, DynamoDBClient, ResourceNotFoundException } from '@aws-sdk/client-dynamodb';
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { GetQueueUrlCommand, QueueDoesNotExist, SQSClient, type SQSClientConfig } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { TableNames } from '@portolan/data/tables';
import { nameIn, type Stage } from '@portolan/infra/config/stage';
import { stages } from '@portolan/infra/config/stages';
import { defaultFolder } from '@portolan/local/data-folder/data-folder';
import { findRunningStack, runningFile } from '@portolan/local/data-folder/running-stack';
import { localCredentials, localRegion } from '@portolan/local/engines/clients';
import { OperatorProblem } from './command.ts';

/** One Portolan that an operator works on: a stage on AWS, or the local stack. */
export type Installation = Disposable & {
  /** For people: `stage prod in us-east-1`. */
  readonly name: string;
  readonly tables: TableNames;
  readonly documents: DynamoDBDocumentClient;
  readonly streams: DynamoDBStreamsClient;
  readonly sqs: SQSClient;
  readonly sqsConfig: SQSClientConfig;
  /** The address of a queue of the manifest. Throws an OperatorProblem for one that is not there. */
  queueUrl(queue: string): Promise<string>;
  /** Throws an OperatorProblem for a table that is not there, or is keyed otherwise than ours. */
  requireTable(name: string): Promise<void>;
};

/** The options by which every command is told where to work, for `parseArgs`. */
export const placeOptions = {
  stage: { type: 'string' },
  local: { type: 'boolean' },
  data: { type: 'string' },
} as const;

export type PlaceAsked = {
  readonly stage?: string | undefined;
  readonly local?: boolean | undefined;
  readonly data?: string | undefined;
};

/** Throws an OperatorProblem for a name that infra/config/stages.ts does not have. */
export const stageNamed = (name: string): Stage => {
  const stage = stages.find((each) => each.name === name);
  if (stage !== undefined) return stage;
  const known = stages.map((each) => each.name).join(', ');
  throw new OperatorProblem(
    `There is no stage named ${name}. infra/config/stages.ts has ${known === '' ? 'none' : known}.`,
  );
};

/** Opens what was asked for, and sees that its tables are there. Throws an OperatorProblem that says what is missing. */
export const openInstallation = async ({ stage, local, data }: PlaceAsked): Promise<Installation> => {
  const isLocal = local === true || data !== undefined;
  if (isLocal && stage !== undefined)
    throw new OperatorProblem('--stage and --local (or --data) are two places: name one.');
  if (!isLocal && stage === undefined)
    throw new OperatorProblem('Say where to work: --stage NAME, or --local (see --help).');
  const installation =
    stage === undefined ? await localInstallation(data ?? defaultFolder) : awsInstallation(stageNamed(stage));
  try {
    await installation.requireTable(installation.tables.tenant);
    await installation.requireTable(installation.tables.directory);
  } catch (error) {
    installation[Symbol.dispose]();
    throw error;
  }
  return installation;
};

const awsInstallation = (stage: Stage): Installation =>
  installationOf(
    `stage ${stage.name} in ${stage.region}`,
    { tenant: nameIn(stage, 'tenant'), directory: nameIn(stage, 'directory') },
    { dynamodb: { region: stage.region, maxAttempts: 8 }, sqs: { region: stage.region } },
    (queue) => nameIn(stage, queue),
  );

const localInstallation = async (folder: string): Promise<Installation> => {
  const running = await findRunningStack(join(folder, runningFile));
  if (running?.endpoints === undefined)
    throw new OperatorProblem(
      `No local stack is running on ${folder}. Start one with npm start, or name its folder with --data DIR.\nA stack that was started with --memory has no folder, so this command cannot see it.`,
    );
  const { dynamodb, sqs } = running.endpoints;
  const at = (endpoint: string) => ({ endpoint, region: localRegion, credentials: localCredentials });
  return installationOf(
    `the local stack on ${folder}`,
    { tenant: 'portolan-tenant', directory: 'portolan-directory' },
    { dynamodb: at(dynamodb), sqs: at(sqs) },
    (queue) => queue,
    // Its queues know themselves by the port of an earlier start.
    (url) => new URL(new URL(url).pathname, sqs).href,
  );
};

type Settings = {
  readonly dynamodb: ConstructorParameters<typeof DynamoDBClient>[0] & object;
  readonly sqs: SQSClientConfig;
};

const installationOf = (
  name: string,
  tables: TableNames,
  settings: Settings,
  queueName: (queue: string) => string,
  reachable: (url: string) => string = (url) => url,
): Installation => {
  const dynamodb = new DynamoDBClient(settings.dynamodb);
  const { region, endpoint, credentials } = settings.dynamodb;
  const streams = new DynamoDBStreamsClient({
    ...(region !== undefined && { region }),
    ...(endpoint !== undefined && { endpoint }),
    ...(credentials !== undefined && { credentials }),
  });
  const sqs = new SQSClient(settings.sqs);
  return {
    name,
    tables,
    documents: DynamoDBDocumentClient.from(dynamodb, { marshallOptions: { removeUndefinedValues: true } }),
    streams,
    sqs,
    sqsConfig: settings.sqs,
    queueUrl: async (queue) => {
      try {
        const { QueueUrl = '' } = await sqs.send(new GetQueueUrlCommand({ QueueName: queueName(queue) }));
        return reachable(QueueUrl);
      } catch (error) {
        if (!(error instanceof QueueDoesNotExist)) throw error;
        throw new OperatorProblem(`There is no queue ${queueName(queue)} in ${name}.`);
      }
    },
    requireTable: (table) => requireTable(dynamodb, table, name),
    [Symbol.dispose]: () => {
      for (const client of [dynamodb, streams, sqs]) client.destroy();
    },
  };
};

const requireTable = async (client: DynamoDBClient, table: string, place: string): Promise<void> => {
  const found = await client.send(new DescribeTableCommand({ TableName: table })).catch((error: unknown) => {
    if (!(error instanceof ResourceNotFoundException)) throw error;
    throw new OperatorProblem(
      `There is no table ${table} in ${place}. Is it deployed, and are these the credentials of its account?`,
    );
  });
  const keys = (found.Table?.KeySchema ?? []).map(({ AttributeName }) => AttributeName).join(', ');
  if (keys !== 'pk, sk')
    throw new OperatorProblem(`The table ${table} is no table of Portolan: its key is ${keys}.`);
};
