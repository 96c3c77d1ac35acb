import { idNumber } from '@portolan/data/records.test-support';
import { type InvitationMessage, invitationMessageSchema } from '@portolan/domain/messaging/change-message';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createQueueWorker } from './queue-worker.ts';

const message = (number: number): InvitationMessage => ({
  kind: 'invitation',
  organizationId: idNumber('organization', 1),
  invitationId: idNumber('invitation', number),
  version: 1,
});
const poison = [
  'not JSON',
  '{}',
  'null',
  JSON.stringify({ ...message(1), kind: 'campaign' }),
  JSON.stringify({ ...message(1), email: 'ana@example.org' }),
  JSON.stringify({ ...message(1), organizationId: 'org_1' }),
];
type Line = { messageId: string; fault: string };

const run = async (bodies: readonly string[], work: (message: InvitationMessage) => Promise<void>) => {
  const lines: Line[] = [];
  const worker = createQueueWorker(invitationMessageSchema, work, {
    failed: (line) => void lines.push(line),
  });
  const Records = bodies.map((body, index) => ({ messageId: `m${index}`, body, receiptHandle: 'r' }));
  const { batchItemFailures } = await worker({ Records });
  return { failed: batchItemFailures.map(({ itemIdentifier }) => itemIdentifier), lines };
};

describe("a queue's worker", () => {
  it('works off the good messages in order and reports the bad ones, each alone', async () => {
    const aFate = fc.constantFrom('good', 'poison', 'fault');
    await fc.assert(
      fc.asyncProperty(fc.array(aFate, { maxLength: 10 }), fc.nat(), async (fates, seed) => {
        const bodies = fates.map((fate, index) =>
          fate === 'poison' ? (poison[(seed + index) % poison.length] ?? '') : JSON.stringify(message(index)),
        );
        const done: string[] = [];
        const { failed } = await run(bodies, async ({ invitationId }) => {
          if (fates[Number(invitationId.slice(-5))] === 'fault') throw new Error('unreachable');
          done.push(invitationId);
        });
        const indexes = fates.map((_, index) => index);
        expect(done).toEqual(
          indexes.filter((index) => fates[index] === 'good').map((index) => message(index).invitationId),
        );
        expect(failed).toEqual(
          indexes.filter((index) => fates[index] !== 'good').map((index) => `m${index}`),
        );
      }),
    );
  });

  it('logs the name of the fault and nothing it says', async () => {
    const { lines } = await run([JSON.stringify(message(1))], async () => {
      throw new TypeError('ana@example.org could not be reached');
    });
    expect(lines).toEqual([{ messageId: 'm0', fault: 'TypeError' }]);
  });

  it('refuses an event that is none, so that nothing is taken for done', async () => {
    const worker = createQueueWorker(invitationMessageSchema, async () => {}, { failed: () => undefined });
    await expect(worker({ messages: [] })).rejects.toThrow();
  });
});
