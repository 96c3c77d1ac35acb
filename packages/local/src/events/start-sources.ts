import type { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { QueueSource } from '@portolan/functions/declared-function';
import { workerFunctions } from '@portolan/functions/manifest';
import type { Application, Worker } from '../application/application.ts';
import type { Sqs } from '../engines/sqs.ts';
import type { LambdaHandler, LocalFunction } from '../invoke/invoke.ts';
import type { CheckpointStore } from './checkpoints.ts';
import type { EventSource, Log } from './event-source.ts';
import { startQueueSource } from './queue-source.ts';
import { type ScheduleEventSource, startScheduleSource } from './schedule-source.ts';
import { startStreamSource } from './stream-source.ts';

export type SourceEngines = {
  readonly streams: DynamoDBStreamsClient;
  readonly tenantStreamArn: string;
  readonly sqs: Sqs;
  readonly sqsClient: SQSClient;
  readonly checkpoints: CheckpointStore;
  /** False for tests, in which no clock strikes by itself, and what failed is tried again without a wait. */
  readonly clocksRun: boolean;
  readonly now: () => Date;
  readonly log: Log;
};

const firstRetryDelayMs = 100;

type DeclaredQueue = Pick<
  QueueSource,
  'queue' | 'visibilityTimeoutSeconds' | 'maxReceives' | 'deadLetterQueue'
>;

/** Makes the queues of the manifest, dead-letter queues first. Returns the URLs of those that somebody sends to. */
export function createQueues(sqs: Sqs): Record<string, string> {
  const urls: Record<string, string> = {};
  const create = ({ queue, visibilityTimeoutSeconds, deadLetterQueue, maxReceives }: DeclaredQueue) => {
    sqs.createQueue(deadLetterQueue);
    urls[queue] = sqs.createQueue(queue, {
      visibilityTimeoutSeconds,
      redrive: { deadLetterQueue, maxReceives },
    });
  };
  for (const { source } of workerFunctions) {
    if (source.kind === 'queue') create(source);
    else sqs.createQueue(source.deadLetterQueue);
  }
  return urls;
}

/** What feeds a worker; a schedule can be made to strike. */
export type Source = EventSource | ScheduleEventSource;

/** Starts feeding every worker of the application from its source. What one has done may be work for another, which looks at once. */
export function startSources(application: Application, engines: SourceEngines): Source[] {
  const wakeAll = () => {
    for (const source of sources) source.wake();
  };
  const sources: Source[] = application.workers.map(({ worker, local }) =>
    startSource(worker.source, { ...local, handler: thenCall(local.handler, wakeAll) }, engines),
  );
  return sources;
}

const thenCall =
  (handler: LambdaHandler<unknown>, after: () => void): LambdaHandler<unknown> =>
  async (event, context) => {
    try {
      return await handler(event, context);
    } finally {
      after();
    }
  };

function startSource(
  source: Worker['source'],
  worker: LocalFunction<unknown>,
  engines: SourceEngines,
): Source {
  const { streams, tenantStreamArn, sqs, sqsClient, checkpoints, clocksRun, now, log } = engines;
  const sendDeadLetter = async (body: string) => {
    const QueueUrl = sqs.queueUrl(source.deadLetterQueue);
    await sqsClient.send(new SendMessageCommand({ QueueUrl, MessageBody: body }));
  };
  switch (source.kind) {
    case 'stream':
      return startStreamSource({
        client: streams,
        streamArn: tenantStreamArn,
        worker,
        batchSize: source.batchSize,
        windowSeconds: source.windowSeconds,
        maxRetries: source.maxRetries,
        retryDelayMs: clocksRun ? firstRetryDelayMs : 0,
        checkpoints,
        sendDeadLetter,
        now,
        log,
      });
    case 'queue':
      return startQueueSource({
        client: sqsClient,
        queueUrl: sqs.queueUrl(source.queue),
        queueArn: sqs.queueArn(source.queue),
        worker,
        batchSize: source.batchSize,
        windowSeconds: source.windowSeconds,
        // Tests wait for nothing but the work: what is there together comes together all the same.
        waitsForMore: clocksRun,
        inspect: () => sqs.inspect(source.queue),
        log,
      });
    case 'schedule':
      return startScheduleSource({
        worker,
        everyMinutes: source.everyMinutes,
        maxRetries: source.maxRetries,
        runs: clocksRun,
        sendDeadLetter,
        now,
        log,
      });
  }
}
