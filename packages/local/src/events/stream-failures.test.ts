import type { DynamoDBStreamEvent } from 'aws-lambda';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCheckpoints } from './checkpoints.ts';
import { namesOf, sequenceOf, startStreams } from './streams.test-support.ts';

let streams: Awaited<ReturnType<typeof startStreams>>;
beforeAll(async () => {
  streams = await startStreams();
});
afterAll(() => streams.stop());

describe('a stream source whose worker fails', () => {
  it('goes on from the lowest failed record of a partial failure', async () => {
    const { streamArn } = await streams.givenTable('a', 'b', 'c', 'd');
    let failures = 1;
    const { source, batches } = await streams.started(streamArn, (event) => {
      if (failures === 0) return { batchItemFailures: [] };
      failures -= 1;
      return { batchItemFailures: ['d', 'c'].map((name) => ({ itemIdentifier: sequenceOf(event, name) })) };
    });
    await source.drain();
    await source.stop();
    expect(batches()).toEqual([
      ['a', 'b', 'c', 'd'],
      ['c', 'd'],
    ]);
  });

  it('tries a whole batch again after an error', async () => {
    const { streamArn } = await streams.givenTable('a');
    let failures = 2;
    const { source, batches, deadLetters } = await streams.started(streamArn, () => {
      failures -= 1;
      if (failures >= 0) throw new Error('not yet');
    });
    await source.drain();
    await source.stop();
    expect(batches()).toEqual([['a'], ['a'], ['a']]);
    expect(deadLetters).toEqual([]);
  });

  it.each([
    ['an error', (event: DynamoDBStreamEvent) => Promise.reject(new Error(namesOf(event).join()))],
    ['a failure that names nothing in the batch', () => ({ batchItemFailures: [{ itemIdentifier: '' }] })],
    ['a worker that never ends', () => new Promise(() => undefined)],
  ])(
    'splits a batch around the one record that brings %s, and gives that record up',
    async (_name, misbehave) => {
      const { streamArn, put } = await streams.givenTable();
      await put('a', 'b', 'poison', 'c', 'd');
      const delivered: string[] = [];
      const { source, batches, deadLetters } = await streams.started(streamArn, (event) => {
        if (namesOf(event).includes('poison')) return misbehave(event);
        delivered.push(...namesOf(event));
        return undefined;
      });
      await source.drain();
      await source.stop();
      expect(delivered).toEqual(['a', 'b', 'c', 'd']);
      expect(batches().filter((batch) => batch.join() === 'poison')).toHaveLength(3);
      expect(deadLetters).toHaveLength(1);
    },
  );

  it('puts where the record is into its dead letter, and nothing of what is in it', async () => {
    const { streamArn } = await streams.givenTable('a', 'secret');
    const { source, deadLetters } = await streams.started(streamArn, (event) => {
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

  it('goes back to its checkpoint when progress cannot be kept', async () => {
    const { streamArn } = await streams.givenTable('a');
    const kept = await openCheckpoints('memory');
    let faults = 1;
    const { source, batches } = await streams.started(streamArn, undefined, {
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
    expect(batches()).toEqual([['a'], ['a']]);
  });
});
