import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { SQSEvent } from 'aws-lambda';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { sqsClient } from '../engines/clients.ts';
import { type Sqs, startSqs } from '../engines/sqs.ts';
import { type QueueSourceOptions, startQueueSource } from './queue-source.ts';

let sqs: Sqs;
let client: SQSClient;
beforeAll(async () => {
  sqs = await startSqs('memory');
  client = sqsClient(sqs.endpoint);
});
afterAll(async () => {
  client.destroy();
  await sqs.stop();
});

let queues = 0;
function givenQueue(visibilityTimeoutSeconds: number, maxReceives: number): string {
  queues += 1;
  const queue = `queue-${queues}`;
  sqs.createQueue(`${queue}-dead`);
  sqs.createQueue(queue, {
    visibilityTimeoutSeconds,
    redrive: { deadLetterQueue: `${queue}-dead`, maxReceives },
  });
  return queue;
}

async function send(queue: string, ...bodies: string[]): Promise<void> {
  for (const body of bodies) {
    const MessageAttributes = { kind: { DataType: 'String', StringValue: 'test' } };
    await client.send(
      new SendMessageCommand({ QueueUrl: sqs.queueUrl(queue), MessageBody: body, MessageAttributes }),
    );
  }
}

const bodiesOf = (event: SQSEvent) => event.Records.map(({ body }) => body);
const deadLettersOf = (queue: string) => sqs.inspect(`${queue}-dead`).ready.map(({ body }) => body);

function started(
  queue: string,
  react: (event: SQSEvent) => unknown = () => undefined,
  more: Partial<QueueSourceOptions> = {},
) {
  const batches: string[][] = [];
  const events: SQSEvent[] = [];
  const source = startQueueSource({
    client,
    queueUrl: sqs.queueUrl(queue),
    queueArn: sqs.queueArn(queue),
    worker: {
      name: 'worker',
      timeoutSeconds: 5,
      handler: async (event) => {
        batches.push(bodiesOf(event));
        events.push(event);
        return react(event);
      },
    },
    batchSize: 10,
    windowSeconds: 0,
    waitsForMore: true,
    inspect: () => sqs.inspect(queue),
    log: () => undefined,
    ...more,
  });
  return { source, batches, events };
}

describe('a queue source', () => {
  it('hands over messages as Lambda would and deletes them', async () => {
    const queue = givenQueue(30, 3);
    await send(queue, 'a', 'b');
    const { source, events } = started(queue);
    await source.drain();
    await source.stop();
    expect(events.flatMap(({ Records }) => Records)).toMatchObject([
      {
        body: 'a',
        attributes: { ApproximateReceiveCount: '1' },
        messageAttributes: { kind: { dataType: 'String', stringValue: 'test' } },
        eventSource: 'aws:sqs',
        eventSourceARN: sqs.queueArn(queue),
      },
      { body: 'b' },
    ]);
    expect(sqs.inspect(queue)).toEqual({ delayed: [], ready: [], inFlight: [] });
  });

  it('hands over a message without waiting for the next poll', async () => {
    const queue = givenQueue(30, 3);
    const { source, batches } = started(queue);
    await source.drain();
    const begun = performance.now();
    await send(queue, 'a');
    await vi.waitFor(() => expect(batches).toEqual([['a']]), { interval: 2 });
    const elapsed = performance.now() - begun;
    await source.stop();
    expect(elapsed).toBeLessThan(1000);
  });

  it('waits for a batch to fill while the window is open', async () => {
    const queue = givenQueue(30, 3);
    const { source, batches } = started(queue, undefined, { batchSize: 2, windowSeconds: 20 });
    await send(queue, 'a', 'b');
    await vi.waitFor(() => expect(batches).toEqual([['a', 'b']]));
    await source.stop();
  });

  it('leaves only the failed messages of a batch in the queue', async () => {
    const queue = givenQueue(30, 3);
    await send(queue, 'a', 'b', 'c');
    const { source } = started(queue, (event) => ({
      batchItemFailures: event.Records.filter(({ body }) => body === 'b').map(({ messageId }) => ({
        itemIdentifier: messageId,
      })),
    }));
    await source.drain();
    await source.stop();
    const { ready, inFlight } = sqs.inspect(queue);
    expect([...ready, ...inFlight].map(({ body }) => body)).toEqual(['b']);
  });

  it('deletes nothing when the worker throws', async () => {
    const queue = givenQueue(30, 3);
    await send(queue, 'a', 'b');
    const { source } = started(queue, () => Promise.reject(new Error('broken')), {
      batchSize: 2,
      windowSeconds: 5,
    });
    await source.drain();
    await source.stop();
    expect(sqs.inspect(queue).inFlight.map(({ body }) => body)).toEqual(['a', 'b']);
  });

  it('tries a failed message again until the redrive policy moves it to the dead-letter queue', async () => {
    const queue = givenQueue(1, 2);
    await send(queue, 'poison', 'good');
    const { source, batches } = started(
      queue,
      (event) => {
        if (bodiesOf(event).includes('poison')) throw new Error('poison');
      },
      { batchSize: 1 },
    );
    await vi.waitFor(() => expect(deadLettersOf(queue)).toEqual(['poison']), { timeout: 10_000 });
    await source.stop();
    expect(batches).toEqual([['poison'], ['good'], ['poison']]);
    expect(sqs.inspect(queue)).toEqual({ delayed: [], ready: [], inFlight: [] });
  });
});
