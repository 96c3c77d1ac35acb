import { setTimeout as pause } from 'node:timers/promises';
import { DeleteMessageBatchCommand, ReceiveMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { SQSEvent } from 'aws-lambda';
import type { QueueState } from '../engines/sqs.ts';
import { invoke, type LocalFunction } from '../invoke/invoke.ts';
import { readBatchResponse } from './batch-response.ts';
import type { EventSource, Log } from './event-source.ts';
import { type ReceivedMessage, received, toQueueEvent } from './queue-event.ts';

export type QueueSourceOptions = {
  readonly client: SQSClient;
  readonly queueUrl: string;
  readonly queueArn: string;
  readonly worker: LocalFunction<SQSEvent>;
  readonly batchSize: number;
  readonly windowSeconds: number;
  /** Whether a batch is held back for its window; otherwise it is what is there. */
  readonly waitsForMore: boolean;
  /** What the queue holds now. */
  readonly inspect: () => QueueState;
  readonly log: Log;
};

const longPollSeconds = 20;
const mostPerReceive = 10;
const faultPauseMs = 500;
const drainPollMs = 5;

/**
 * Feeds the messages of a queue to a worker and deletes those it dealt with. The others become visible again after the queue's
 * visibility timeout, until its redrive policy moves them to the dead-letter queue.
 */
export function startQueueSource(options: QueueSourceOptions): EventSource {
  const { client, queueUrl, worker, log } = options;
  const stopping = new AbortController();
  /** Messages that were tried and wait for another try. */
  const failed = new Set<string>();
  let busy = false;
  let handed = 0;

  async function receive(most: number, waitSeconds: number): Promise<ReceivedMessage[]> {
    const answer = await client.send(
      new ReceiveMessageCommand({
        QueueUrl: queueUrl,
        MaxNumberOfMessages: Math.min(most, mostPerReceive),
        WaitTimeSeconds: waitSeconds,
        MessageSystemAttributeNames: ['All'],
        MessageAttributeNames: ['All'],
      }),
      { abortSignal: stopping.signal },
    );
    return (answer.Messages ?? []).flatMap(received);
  }

  async function gather(): Promise<ReceivedMessage[]> {
    const batch = await receive(options.batchSize, longPollSeconds);
    busy = batch.length > 0;
    const closesAt = performance.now() + (options.waitsForMore ? options.windowSeconds * 1000 : 0);
    // One call brings ten at most, and Lambda hands a worker that takes more whatever is there.
    const isLarge = options.batchSize > mostPerReceive;
    const hasMore = () => performance.now() < closesAt || (isLarge && options.inspect().ready.length > 0);
    while (batch.length > 0 && batch.length < options.batchSize && hasMore()) {
      batch.push(...(await receive(options.batchSize - batch.length, 1)));
    }
    return batch;
  }

  async function handle(batch: readonly ReceivedMessage[]): Promise<void> {
    handed += batch.length;
    const succeeded = await succeededOf(batch, options);
    for (const { id } of batch) failed.add(id);
    for (const { id } of succeeded) failed.delete(id);
    await remove(succeeded);
  }

  async function remove(messages: readonly ReceivedMessage[]): Promise<void> {
    for (let from = 0; from < messages.length; from += mostPerReceive) {
      const entries = messages
        .slice(from, from + mostPerReceive)
        .map(({ id, receiptHandle }) => ({ Id: id, ReceiptHandle: receiptHandle }));
      const answer = await client.send(
        new DeleteMessageBatchCommand({ QueueUrl: queueUrl, Entries: entries }),
      );
      // A message that could not be deleted comes again; workers are idempotent, so that is only worth a line.
      for (const failure of answer.Failed ?? [])
        log(`${worker.name}: a message was not deleted: ${failure.Code}`);
    }
  }

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      try {
        const batch = await gather();
        if (batch.length > 0) await handle(batch);
      } catch (error) {
        if (stopping.signal.aborted) break;
        log(`${worker.name}: its queue cannot be read: ${String(error)}`);
        await pause(faultPauseMs);
      } finally {
        busy = false;
      }
    }
  }

  const isDrained = () => {
    const { ready, inFlight } = options.inspect();
    return !busy && ready.length === 0 && inFlight.every(({ id }) => failed.has(id));
  };
  const finished = run();
  return {
    wake: () => undefined,
    handed: () => handed,
    drain: async () => {
      while (!stopping.signal.aborted && !isDrained()) await pause(drainPollMs);
    },
    stop: async () => {
      stopping.abort();
      await finished;
    },
  };
}

async function succeededOf(
  batch: readonly ReceivedMessage[],
  { worker, queueArn, log }: QueueSourceOptions,
): Promise<readonly ReceivedMessage[]> {
  try {
    const answer = await invoke(worker, toQueueEvent(batch, queueArn));
    const response = readBatchResponse(answer, new Set(batch.map(({ id }) => id)));
    switch (response.kind) {
      case 'succeeded':
        return batch;
      case 'failed':
        return [];
      case 'partly-failed':
        return batch.filter(({ id }) => !response.failedIds.has(id));
    }
  } catch (error) {
    log(`${worker.name}: failed on ${batch.length} message(s): ${String(error)}`);
    return [];
  }
}
