import * as z from 'zod/mini';
import type { BatchFailures } from './stream-event.ts';

const queueEventSchema = z.object({
  Records: z.array(z.object({ messageId: z.string(), body: z.string() })),
});

/** A line of a worker's log: ids and the name of the fault, never content. */
export type WorkerLog = {
  readonly failed: (line: { readonly messageId: string; readonly fault: string }) => void;
};

const faultName = (error: unknown) => (error instanceof Error ? error.name : 'UnknownFault');

/**
 * Makes the Lambda handler of a queue's worker, which takes messages of these kinds. Messages are worked off one by one; those that fail are reported, so
 * that only they come again, and end in the dead-letter queue when they go on failing.
 */
export const createQueueWorker =
  <Message>(schema: z.ZodMiniType<Message>, work: (message: Message) => Promise<void>, log: WorkerLog) =>
  async (event: unknown): Promise<BatchFailures> => {
    const failures: { itemIdentifier: string }[] = [];
    for (const { messageId, body } of queueEventSchema.parse(event).Records) {
      try {
        await work(schema.parse(JSON.parse(body)));
      } catch (error) {
        log.failed({ messageId, fault: faultName(error) });
        failures.push({ itemIdentifier: messageId });
      }
    }
    return { batchItemFailures: failures };
  };
