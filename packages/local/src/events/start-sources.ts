import type { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
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

/** Makes the queues of the workers, dead-letter queues first. Returns the URLs of those that somebody sends to. */
export function createQueues(workers: readonly Worker[], sqs: Sqs): Record<string, string> {
  const urls: Record<string, string> = {};
  for (const { source } of workers) {
    sqs.createQueue(source.deadLetterQueue);
    if (source.kind === 'stream') continue;
    const { visibilityTimeoutSeconds, deadLetterQueue, maxReceives } = source;
    urls[source.queue] = sqs.createQueue(source.queue, {
      visibilityTimeoutSeconds,
      redrive: { deadLetterQueue, maxReceives },
    });
  }
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
