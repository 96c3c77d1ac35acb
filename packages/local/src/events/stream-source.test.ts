import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import type { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import type { DynamoDBStreamEvent } from 'aws-lambda';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { dynamodbClient, streamsClient } from '../engines/clients.ts';
import { type Dynoxide, startDynoxide } from '../engines/dynoxide.ts';
import { createTable } from '../tables.ts';
import { openCheckpoints } from './checkpoints.ts';
import { type StreamSourceOptions, startStreamSource } from './stream-source.ts';

let engine: Dynoxide;
let client: DynamoDBClient;
let streams: DynamoDBStreamsClient;
beforeAll(async () => {
  engine = await startDynoxide('memory');
  client = dynamodbClient(engine.endpoint);
  streams = streamsClient(engine.endpoint);
});
afterAll(async () => {
  client.destroy();
  streams.destroy();
  await engine.stop();
});

let tables = 0;
async function givenTable(): Promise<{ table: string; streamArn: string }> {
  tables += 1;
  const table = `table-${tables}`;
  const streamArn = await createTable(client, table, {
    AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
    KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
    BillingMode: 'PAY_PER_REQUEST',
    StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' },
  });
  if (streamArn === undefined) throw new Error('The table has no stream');
  return { table, streamArn };
}

async function put(table: string, ...names: string[]): Promise<void> {
  for (const name of names) {
    await client.send(
      new PutItemCommand({ TableName: table, Item: { pk: { S: name }, bytes: { B: Buffer.from(name) } } }),
    );
  }
}

const namesOf = (event: DynamoDBStreamEvent) =>
  event.Records.map((record) => record.dynamodb?.Keys?.pk?.S ?? '');
const sequenceOf = (event: DynamoDBStreamEvent, name: string) =>
  event.Records.find((record) => record.dynamodb?.Keys?.pk?.S === name)?.dynamodb?.SequenceNumber ?? '';

/** A worker that keeps what it was given, and does `react` with it. */
async function started(
  streamArn: string,
  react: (event: DynamoDBStreamEvent) => unknown = () => undefined,
  more: Partial<StreamSourceOptions> = {},
) {
  const batches: string[][] = [];
  const events: DynamoDBStreamEvent[] = [];
  const deadLetters: string[] = [];
  const source = startStreamSource({
    client: streams,
    streamArn,
    worker: {
      name: 'worker',
      timeoutSeconds: 0.05,
      handler: async (event) => {
        batches.push(namesOf(event));
        events.push(event);
        return react(event);
      },
    },
    batchSize: 100,
    windowSeconds: 0,
    maxRetries: 2,
    retryDelayMs: 1,
    checkpoints: await openCheckpoints('memory'),
    sendDeadLetter: async (body) => {
      deadLetters.push(body);
    },
    now: () => new Date('2026-03-01T00:00:00Z'),
    log: () => undefined,
    ...more,
  });
  return { source, batches, events, deadLetters };
}

describe('a stream source', () => {
  it('hands over changes in order as Lambda would', async () => {
    const { table, streamArn } = await givenTable();
    await put(table, 'a', 'b', 'a');
    const { source, events } = await started(streamArn);
    await source.drain();
    await source.stop();
    expect(events.flatMap(({ Records }) => Records).map(({ eventName }) => eventName)).toEqual([
      'INSERT',
      'INSERT',
      'MODIFY',
    ]);
    expect(events[0]?.Records[0]).toMatchObject({
      eventSource: 'aws:dynamodb',
      eventSourceARN: streamArn,
      dynamodb: {
        Keys: { pk: { S: 'a' } },
        NewImage: { pk: { S: 'a' }, bytes: { B: 'YQ==' } },
        ApproximateCreationDateTime: expect.any(Number),
        SequenceNumber: expect.stringMatching(/^\d+$/),
      },
    });
  });

  it('hands over a change well within a second of the write', async () => {
    const { table, streamArn } = await givenTable();
    const { source, batches } = await started(streamArn);
    await source.drain();
    const begun = performance.now();
    await put(table, 'a');
    await vi.waitFor(() => expect(batches).toEqual([['a']]), { interval: 5 });
    const elapsed = performance.now() - begun;
    await source.stop();
    expect(elapsed).toBeLessThan(800);
  });

  it('never hands over more than the batch size', async () => {
    const { table, streamArn } = await givenTable();
    await put(table, 'a', 'b', 'c', 'd', 'e');
    const { source, batches } = await started(streamArn, undefined, { batchSize: 2 });
    await source.drain();
    await source.stop();
    expect(batches).toEqual([['a', 'b'], ['c', 'd'], ['e']]);
  });

  it('waits for a batch to fill while the window is open', async () => {
    const { table, streamArn } = await givenTable();
    await put(table, 'a');
    const { source, batches } = await started(streamArn, undefined, { batchSize: 2, windowSeconds: 20 });
    await put(table, 'b');
    await vi.waitFor(() => expect(batches).toEqual([['a', 'b']]));
    await source.stop();
  });

  it('goes on from the lowest failed record of a partial failure', async () => {
    const { table, streamArn } = await givenTable();
    await put(table, 'a', 'b', 'c', 'd');
    let failures = 1;
    const { source, batches } = await started(streamArn, (event) => {
      if (failures === 0) return { batchItemFailures: [] };
      failures -= 1;
      return { batchItemFailures: ['d', 'c'].map((name) => ({ itemIdentifier: sequenceOf(event, name) })) };
    });
    await source.drain();
    await source.stop();
    expect(batches).toEqual([
      ['a', 'b', 'c', 'd'],
      ['c', 'd'],
    ]);
  });

  it('tries a whole batch again after an error', async () => {
    const { table, streamArn } = await givenTable();
    await put(table, 'a');
    let failures = 2;
    const { source, batches, deadLetters } = await started(streamArn, () => {
      failures -= 1;
      if (failures >= 0) throw new Error('not yet');
    });
    await source.drain();
    await source.stop();
    expect(batches).toEqual([['a'], ['a'], ['a']]);
    expect(deadLetters).toEqual([]);
  });

  it.each([
    ['an error', (event: DynamoDBStreamEvent) => Promise.reject(new Error(namesOf(event).join()))],
    ['a failure that names nothing in the batch', () => ({ batchItemFailures: [{ itemIdentifier: '' }] })],
    ['a worker that never ends', () => new Promise(() => undefined)],
  ])(
    'splits a batch around the one record that brings %s, and gives that record up',
    async (_name, misbehave) => {
      const { table, streamArn } = await givenTable();
      await put(table, 'a', 'b', 'poison', 'c', 'd');
      const delivered: string[] = [];
      const { source, batches, deadLetters } = await started(streamArn, (event) => {
        if (namesOf(event).includes('poison')) return misbehave(event);
        delivered.push(...namesOf(event));
        return undefined;
      });
      await source.drain();
      await source.stop();
      expect(delivered).toEqual(['a', 'b', 'c', 'd']);
      expect(batches.filter((batch) => batch.join() === 'poison')).toHaveLength(3);
      expect(deadLetters).toHaveLength(1);
    },
  );

  it('puts where the record is into its dead letter, and nothing of what is in it', async () => {
    const { table, streamArn } = await givenTable();
    await put(table, 'a', 'secret');
    const { source, deadLetters } = await started(streamArn, (event) => {
      if (namesOf(event).includes('secret')) throw new Error('poison');
    });
    await source.drain();
    await source.stop();
    expect(deadLetters.map((letter) => JSON.parse(letter))).toEqual([
      expect.objectContaining({
        timestamp: '2026-03-01T00:00:00.000Z',
        requestContext: expect.objectContaining({
          condition: 'RetryAttemptsExhausted',
          approximateInvokeCount: 3,
        }),
        DDBStreamBatchInfo: expect.objectContaining({
          batchSize: 1,
          streamArn,
          startSequenceNumber: '2',
          endSequenceNumber: '2',
        }),
      }),
    ]);
    expect(deadLetters.join()).not.toContain('secret');
  });

  it('resumes after a restart behind the last record it was done with', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'portolan-checkpoints-'));
    const { table, streamArn } = await givenTable();
    await put(table, 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j');
    const first = await started(
      streamArn,
      (event) => {
        if (!namesOf(event).includes('j')) return undefined;
        void first.source.stop();
        return { batchItemFailures: [{ itemIdentifier: sequenceOf(event, 'j') }] };
      },
      { checkpoints: await openCheckpoints(folder) },
    );
    await vi.waitFor(() => expect(first.batches).toHaveLength(1));
    await first.source.stop();
    await put(table, 'k');

    const second = await started(streamArn, undefined, { checkpoints: await openCheckpoints(folder) });
    await second.source.drain();
    await second.source.stop();
    await rm(folder, { recursive: true });
    expect(second.batches).toEqual([['j', 'k']]);
  });

  it('goes back to its checkpoint when progress cannot be kept', async () => {
    const { table, streamArn } = await givenTable();
    await put(table, 'a');
    const kept = await openCheckpoints('memory');
    let faults = 1;
    const { source, batches } = await started(streamArn, undefined, {
      checkpoints: {
        load: kept.load,
        save: async (worker, checkpoint) => {
          faults -= 1;
          if (faults >= 0) throw new Error('disk full');
          await kept.save(worker, checkpoint);
        },
      },
    });
    await source.drain();
    await source.stop();
    expect(batches).toEqual([['a'], ['a']]);
  });
});
