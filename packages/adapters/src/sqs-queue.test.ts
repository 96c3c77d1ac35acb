import { createServer } from 'node:http';
import {
  type ChangeMessage,
  type InvitationMessage,
  invitationMessageSchema,
} from '@portolan/domain/messaging/change-message';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startQueues } from '../../../test/support/mail-and-queues.ts';
import { sqsQueue } from './sqs-queue.ts';

let queues: Awaited<ReturnType<typeof startQueues>>;
let made = 0;
beforeAll(async () => {
  queues = await startQueues();
});
afterAll(() => queues.stop());

const id = (prefix: string, number: number) =>
  `${prefix}_01J8ZC4Q3W5V7X9Y2B4D6${String(number).padStart(5, '0')}`;
const message = (number: number): InvitationMessage => ({
  kind: 'invitation',
  organizationId: id('org', 1),
  invitationId: id('inv', number),
  version: number,
});
const newQueue = () => {
  made += 1;
  const name = `queue-${made}`;
  return {
    url: queues.sqs.createQueue(name),
    bodies: () => queues.sqs.inspect(name).ready.map(({ body }) => body),
  };
};

describe('a queue', () => {
  it('takes any number of messages, ten at a time, and loses none', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 25 }), async (count) => {
        const { url, bodies } = newQueue();
        const messages = Array.from({ length: count }, (_, index) => message(index));
        expect(await sqsQueue(queues.client, url).send(messages)).toEqual({ refused: [] });
        const received = bodies().map((body) => invitationMessageSchema.parse(JSON.parse(body)));
        expect(received.toSorted((one, other) => one.version - other.version)).toEqual(messages);
      }),
      { numRuns: 12 },
    );
  });

  it('rejects when it cannot be reached, so that the caller sends again', async () => {
    const unreachable = { ...queues.client, endpoint: 'http://127.0.0.1:1', maxAttempts: 1 };
    const queue = sqsQueue(unreachable, 'http://127.0.0.1:1/000000000000/queue');
    await expect(queue.send([message(1)])).rejects.toThrow();
  });

  it('says which messages were not taken, by the very objects it was given', async () => {
    const server = createServer((request, response) => {
      let text = '';
      request.on('data', (chunk) => {
        text += chunk;
      });
      request.on('end', () => {
        const entries: { Id: string; MessageBody: string }[] = JSON.parse(text).Entries;
        const odd = ({ MessageBody }: { MessageBody: string }) => JSON.parse(MessageBody).version % 2 === 1;
        const failed = entries
          .filter(odd)
          .map(({ Id }) => ({ Id, SenderFault: false, Code: 'InternalError' }));
        response.setHeader('content-type', 'application/x-amz-json-1.0');
        response.end(JSON.stringify({ Successful: [], Failed: failed }));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const endpoint = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
    const messages: readonly ChangeMessage[] = Array.from({ length: 23 }, (_, index) => message(index));
    const queue = sqsQueue({ ...queues.client, endpoint }, `${endpoint}/000000000000/queue`);
    const { refused } = await queue.send(messages);
    server.closeAllConnections();
    server.close();
    expect(refused.map((each) => messages.indexOf(each))).toEqual([1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21]);
  });
});
