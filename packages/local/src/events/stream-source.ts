import type { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import type { DynamoDBStreamEvent } from 'aws-lambda';
import { invoke, type LocalFunction } from '../invoke/invoke.ts';
import { readBatchResponse } from './batch-response.ts';
import { type Bell, createBell } from './bell.ts';
import type { CheckpointStore } from './checkpoints.ts';
import { streamDeadLetter } from './dead-letter.ts';
import type { EventSource, Log } from './event-source.ts';
import { type BatchPolicy, processBatch } from './process-batch.ts';
import { toStreamEvent } from './stream-event.ts';
import { createStreamReader, type StreamReader, type StreamRecord } from './stream-reader.ts';

export type StreamSourceOptions = BatchPolicy & {
  readonly client: DynamoDBStreamsClient;
  readonly streamArn: string;
  readonly worker: LocalFunction<DynamoDBStreamEvent>;
  readonly batchSize: number;
  readonly windowSeconds: number;
  readonly checkpoints: CheckpointStore;
  readonly sendDeadLetter: (body: string) => Promise<void>;
  readonly now: () => Date;
  readonly log: Log;
};

/** Between looks at a stream that nobody says was written to: a command of the operator's writes from a process of its own. */
const pollMs = 200;
/** Between looks while a batch fills. */
const gatherMs = 25;
const faultPauseMs = 500;

/** Feeds the records of a table's stream to a worker, in order, from where it last stopped. */
export function startStreamSource(options: StreamSourceOptions): EventSource {
  const { worker, log } = options;
  const work = createBell();
  const end = createBell();
  const drains = new Set<Drain>();
  let stopped = false;
  let handed = 0;

  const steps = {
    attempt: (batch: readonly StreamRecord[]) => {
      handed += batch.length;
      return succeededFromFirst(batch, options);
    },
    advance: (done: readonly StreamRecord[]) => saveProgress(done, options),
    giveUp: (batch: readonly StreamRecord[], attempts: number) => giveUp(batch, attempts, options),
    pause: end.wait,
    stopped: () => stopped,
  };

  async function run(): Promise<void> {
    const checkpoint = await options.checkpoints.load(worker.name);
    const reader = createStreamReader(options.client, options.streamArn, checkpoint);
    while (!stopped) {
      const asked = [...drains];
      const batch = await gather(reader, options, end);
      if (batch.length > 0) {
        await processBatch(batch, options, steps);
        continue;
      }
      for (const drain of asked) {
        drains.delete(drain);
        drain.resolve();
      }
      if (drains.size > 0) continue;
      await work.wait(pollMs);
    }
  }

  async function runOverFaults(): Promise<void> {
    while (!stopped) {
      await run().catch(async (error: unknown) => {
        if (stopped) return;
        log(`${worker.name}: cannot read its stream or keep its progress, and tries again: ${String(error)}`);
        await end.wait(faultPauseMs);
      });
    }
  }

  const finished = runOverFaults();
  return {
    wake: work.ring,
    handed: () => handed,
    drain: () =>
      new Promise((resolve) => {
        drains.add({ resolve });
        work.ring();
      }),
    stop: async () => {
      stopped = true;
      end.ring();
      work.ring();
      await finished;
      for (const drain of drains) drain.resolve();
    },
  };
}

type Drain = { resolve(): void };

/** One batch: what is there now, or what comes until the window closes or the batch is full. */
async function gather(
  reader: StreamReader,
  options: StreamSourceOptions,
  end: Bell,
): Promise<readonly StreamRecord[]> {
  const { batchSize, windowSeconds } = options;
  const batch = [...(await reader.next(batchSize))];
  const closesAt = performance.now() + windowSeconds * 1000;
  while (batch.length > 0 && batch.length < batchSize && performance.now() < closesAt) {
    const more = await reader.next(batchSize - batch.length);
    batch.push(...more);
    if (more.length === 0 && (await end.wait(gatherMs)) === 'rung') break;
  }
  return batch;
}

async function succeededFromFirst(
  batch: readonly StreamRecord[],
  options: StreamSourceOptions,
): Promise<number> {
  const { worker, streamArn, log } = options;
  try {
    const answer = await invoke(worker, toStreamEvent(batch, streamArn));
    const response = readBatchResponse(answer, new Set(batch.map((record) => record.sequenceNumber)));
    switch (response.kind) {
      case 'succeeded':
        return batch.length;
      case 'failed':
        return 0;
      case 'partly-failed':
        return batch.findIndex((record) => response.failedIds.has(record.sequenceNumber));
    }
  } catch (error) {
    log(`${worker.name}: failed on ${batch.length} record(s): ${String(error)}`);
    return 0;
  }
}

async function saveProgress(done: readonly StreamRecord[], options: StreamSourceOptions): Promise<void> {
  const last = done.at(-1);
  if (last === undefined) return;
  const { shardId, sequenceNumber } = last;
  await options.checkpoints.save(options.worker.name, {
    streamArn: options.streamArn,
    shardId,
    sequenceNumber,
  });
}

async function giveUp(
  batch: readonly StreamRecord[],
  attempts: number,
  options: StreamSourceOptions,
): Promise<void> {
  const { worker, streamArn, now, log } = options;
  log(
    `${worker.name}: gave up record ${batch[0]?.sequenceNumber} after ${attempts} attempts; see its dead letters`,
  );
  await options.sendDeadLetter(
    streamDeadLetter({ worker: worker.name, streamArn, batch, attempts, now: now() }),
  );
}
