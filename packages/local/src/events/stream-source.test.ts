import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openCheckpoints } from './checkpoints.ts';
import { namesOf, sequenceOf, startStreams } from './streams.test-support.ts';

let streams: Awaited<ReturnType<typeof startStreams>>;
beforeAll(async () => {
  streams = await startStreams();
});
afterAll(() => streams.stop());

describe('a stream source', () => {
  it('hands over changes in order as Lambda would', async () => {
    const { streamArn } = await streams.givenTable('a', 'b', 'a');
    const { source, events } = await streams.started(streamArn);
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
    const { streamArn, put } = await streams.givenTable();
    const { source, batches } = await streams.started(streamArn);
    await source.drain();
    const begun = performance.now();
    await put('a');
    await vi.waitFor(() => expect(batches()).toEqual([['a']]), { interval: 5 });
    const elapsed = performance.now() - begun;
    await source.stop();
    expect(elapsed).toBeLessThan(800);
  });

  it('never hands over more than the batch size', async () => {
    const { streamArn } = await streams.givenTable('a', 'b', 'c', 'd', 'e');
    const { source, batches } = await streams.started(streamArn, undefined, { batchSize: 2 });
    await source.drain();
    await source.stop();
    expect(batches()).toEqual([['a', 'b'], ['c', 'd'], ['e']]);
  });

  it('waits for a batch to fill while the window is open', async () => {
    const { streamArn, put } = await streams.givenTable('a');
    const { source, batches } = await streams.started(streamArn, undefined, {
      batchSize: 2,
      windowSeconds: 20,
    });
    await put('b');
    await vi.waitFor(() => expect(batches()).toEqual([['a', 'b']]));
    await source.stop();
  });

  it('resumes after a restart behind the last record it was done with', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'portolan-checkpoints-'));
    const { streamArn, put } = await streams.givenTable('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j');
    const first = await streams.started(
      streamArn,
      (event) => {
        if (!namesOf(event).includes('j')) return undefined;
        void first.source.stop();
        return { batchItemFailures: [{ itemIdentifier: sequenceOf(event, 'j') }] };
      },
      { checkpoints: await openCheckpoints(folder) },
    );
    await vi.waitFor(() => expect(first.batches()).toHaveLength(1));
    await first.source.stop();
    await put('k');

    const second = await streams.started(streamArn, undefined, {
      checkpoints: await openCheckpoints(folder),
    });
    await second.source.drain();
    await second.source.stop();
    await rm(folder, { recursive: true });
    expect(second.batches()).toEqual([['j', 'k']]);
  });
});
