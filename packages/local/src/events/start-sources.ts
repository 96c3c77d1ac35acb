import type { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import { mailEventsQueue, type QueueSource, workerFunctions } from '@portolan/functions/manifest';
import type { Application, Worker } from '../application/application.ts';
import type { Sqs } from '../engines/sqs.ts';
import type { LocalFunction } from '../invoke/invoke.ts';
import type { CheckpointStore } from './checkpoints.ts';
import type { EventSource, Log } from './event-source.ts';
import { startQueueSource } from './queue-source.ts';
import { startStreamSource } from './stream-source.ts';

export type SourceEngines = {
  readonly streams: DynamoDBStreamsClient;
  readonly tenantStreamArn: string;
  readonly sqs: Sqs;
  readonly sqsClient: SQSClient;
  readonly checkpoints: CheckpointStore;
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
  create(mailEventsQueue);
  return urls;
}

/** Starts feeding every worker of the application from its source. */
export function startSources(application: Application, engines: SourceEngines): EventSource[] {
  return application.workers.map(({ worker, local }) => startSource(worker.source, local, engines));
}

function startSource(
  source: Worker['source'],
  worker: LocalFunction<unknown>,
  engines: SourceEngines,
): EventSource {
  const { streams, tenantStreamArn, sqs, sqsClient, checkpoints, now, log } = engines;
  const { batchSize, windowSeconds } = source;
  switch (source.kind) {
    case 'stream': {
      const deadLetterUrl = sqs.queueUrl(source.deadLetterQueue);
      return startStreamSource({
        client: streams,
        streamArn: tenantStreamArn,
        worker,
        batchSize,
        windowSeconds,
        maxRetries: source.maxRetries,
        retryDelayMs: firstRetryDelayMs,
        checkpoints,
        sendDeadLetter: async (body) => {
          await sqsClient.send(new SendMessageCommand({ QueueUrl: deadLetterUrl, MessageBody: body }));
        },
        now,
        log,
      });
    }
    case 'queue':
      return startQueueSource({
        client: sqsClient,
        queueUrl: sqs.queueUrl(source.queue),
        queueArn: sqs.queueArn(source.queue),
        worker,
        batchSize,
        windowSeconds,
        inspect: () => sqs.inspect(source.queue),
        log,
      });
  }
}
