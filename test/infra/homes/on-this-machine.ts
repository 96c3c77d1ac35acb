import { DescribeTableCommand } from '@aws-sdk/client-dynamodb';
import { GetQueueAttributesCommand, ListQueuesCommand } from '@aws-sdk/client-sqs';
import { apiFunctions, workerFunctions } from '@portolan/functions/manifest';
import { dynamodbClient, sqsClient } from '@portolan/local/engines/clients';
import type { QueueSourceOptions } from '@portolan/local/events/queue-source';
import type { ScheduleSourceOptions } from '@portolan/local/events/schedule-source';
import type { StreamSourceOptions } from '@portolan/local/events/stream-source';
import { startStack } from '@portolan/local/stack';
import type { Context } from 'aws-lambda';
import type { Home, SourceSettings } from './home.ts';
import { tableOf } from './on-aws.ts';

/** What the stack gave its event sources when it started them. */
export type Fed = {
  readonly queues: QueueSourceOptions[];
  readonly streams: StreamSourceOptions[];
  readonly schedules: ScheduleSourceOptions[];
};

type Loaded = {
  readonly variables: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
};

const nameOf: ReadonlyMap<string, string> = new Map([
  ...apiFunctions.map(({ entry, name }): [string, string] => [entry, `api-${name}`]),
  ...workerFunctions.map(({ entry, name }): [string, string] => [entry, `worker-${name}`]),
]);

/**
 * Starts the local stack and looks at it from outside: which function answers which request, what the queues and tables of its
 * engines say of themselves, what each function finds in its environment. Only the functions are replaced, by ones that tell.
 */
export const homeOnThisMachine = async (routeKeys: readonly string[], fed: Fed): Promise<Home> => {
  const loaded = new Map<string, Loaded>();
  const called = new Map<string, number>();
  const stack = await startStack({
    log: () => undefined,
    loadHandler: async (entry, environment) => {
      const name = nameOf.get(entry) ?? entry;
      loaded.set(name, { variables: Object.keys(environment).sort(), environment });
      return async (_: unknown, context: Context) => {
        called.set(name, Math.ceil(context.getRemainingTimeInMillis() / 1000));
        return { statusCode: 200, headers: { 'x-answered-by': name }, body: '' };
      };
    },
  });
  try {
    await stack.warm();
    await stack.ensureAccount({
      email: 'somebody@clinic.example',
      password: 'a fine long password',
      name: 'Somebody',
    });
    const token = await stack.tokenFor('somebody@clinic.example');
    const routes = await Promise.all(
      routeKeys.map(async (key) => [key, await routeOf(stack.origin, key, token)] as const),
    );
    const sources = await Promise.all([
      ...fed.queues.map(queueSource),
      ...fed.streams.map(streamSource(stack)),
      ...fed.schedules.map(scheduleSource(stack)),
    ]);
    const seconds = new Map([
      ...called,
      ...[...fed.queues, ...fed.streams, ...fed.schedules].map(({ worker }): [string, number] => [
        `worker-${worker.name}`,
        worker.timeoutSeconds,
      ]),
    ]);
    const [any] = loaded.values();
    return {
      routes: Object.fromEntries(routes),
      ...(await queuesAt(any?.environment.SQS_ENDPOINT ?? '')),
      sources: Object.fromEntries(sources),
      tables: await tablesAt(stack.dynamodbEndpoint, stack.tableNames),
      functions: Object.fromEntries(
        [...loaded].map(([name, { variables }]) => [
          name,
          { variables, timeoutSeconds: seconds.get(name) ?? 0 },
        ]),
      ),
    };
  } finally {
    await stack.stop();
  }
};

const routeOf = async (origin: string, key: string, token: string): Promise<Home['routes'][string]> => {
  const [method = 'GET', path = ''] =
    key === '$default' ? ['GET', '/api/v1/nothing/of/the/kind'] : key.split(' ');
  const ask = (headers: Record<string, string>) =>
    fetch(`${origin}${path.replaceAll(/\{\w+\}/g, 'x')}`, { method, headers });
  const [stranger, known] = await Promise.all([ask({}), ask({ authorization: `Bearer ${token}` })]);
  return {
    answeredBy: known.headers.get('x-answered-by') ?? `nobody: ${known.status}`,
    asksForToken: stranger.headers.get('x-answered-by') === null,
  };
};

const queueSource = async (options: QueueSourceOptions): Promise<[string, SourceSettings]> => [
  `worker-${options.worker.name}`,
  {
    from: `queue ${options.queueArn.split(':').at(-1)}`,
    batchSize: options.batchSize,
    windowSeconds: options.windowSeconds,
    onFailure: null,
  },
];

type HasDeadLetters = { readonly deadLetters: (queue: string) => readonly string[] };

/** Where a worker's hopeless cases go, found by sending one. */
const deadLetterQueueOf = async (
  stack: HasDeadLetters,
  { worker, sendDeadLetter }: StreamSourceOptions | ScheduleSourceOptions,
): Promise<string> => {
  const probe = `given up on by ${worker.name}`;
  await sendDeadLetter(probe);
  const queues = workerFunctions.map(({ source }) => source.deadLetterQueue);
  return queues.find((queue) => stack.deadLetters(queue).includes(probe)) ?? 'none';
};

const scheduleSource =
  (stack: HasDeadLetters) =>
  async (options: ScheduleSourceOptions): Promise<[string, SourceSettings]> => [
    `worker-${options.worker.name}`,
    {
      from: `cron(0/${options.everyMinutes} * * * ? *)`,
      batchSize: 1,
      windowSeconds: 0,
      onFailure: {
        maxRetries: options.maxRetries,
        deadLetterQueue: await deadLetterQueueOf(stack, options),
      },
    },
  ];

const streamSource =
  (stack: HasDeadLetters) =>
  async (options: StreamSourceOptions): Promise<[string, SourceSettings]> => {
    return [
      `worker-${options.worker.name}`,
      {
        from: `stream of ${/-([a-z]+)\/stream\//.exec(options.streamArn)?.[1]}`,
        batchSize: options.batchSize,
        windowSeconds: options.windowSeconds,
        onFailure: {
          maxRetries: options.maxRetries,
          deadLetterQueue: await deadLetterQueueOf(stack, options),
        },
      },
    ];
  };

const queuesAt = async (endpoint: string): Promise<Pick<Home, 'queues' | 'deadLetterQueues'>> => {
  const client = sqsClient(endpoint);
  const { QueueUrls = [] } = await client.send(new ListQueuesCommand({}));
  const described = await Promise.all(
    QueueUrls.map(async (QueueUrl) => {
      const { Attributes } = await client.send(
        new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['All'] }),
      );
      return { name: QueueUrl.split('/').at(-1) ?? '', attributes: Attributes ?? {} };
    }),
  );
  client.destroy();
  const isDead = (name: string) => name.endsWith('-dead-letters');
  return {
    queues: Object.fromEntries(
      described
        .filter(({ name }) => !isDead(name))
        .map(({ name, attributes }) => {
          const redrive = JSON.parse(attributes.RedrivePolicy ?? '{}') as Record<string, unknown>;
          return [
            name,
            {
              visibilityTimeoutSeconds: Number(attributes.VisibilityTimeout),
              maxReceives: Number(redrive.maxReceiveCount),
              deadLetterQueue: String(redrive.deadLetterTargetArn).split(':').at(-1) ?? '',
            },
          ];
        }),
    ),
    deadLetterQueues: described
      .map(({ name }) => name)
      .filter(isDead)
      .sort(),
  };
};

const tablesAt = async (
  endpoint: string,
  names: Readonly<Record<string, string>>,
): Promise<Home['tables']> => {
  const client = dynamodbClient(endpoint);
  const tables = await Promise.all(
    Object.entries(names).map(async ([name, TableName]) => {
      const { Table } = await client.send(new DescribeTableCommand({ TableName }));
      return [name, tableOf(Table)] as const;
    }),
  );
  client.destroy();
  return Object.fromEntries(tables);
};
