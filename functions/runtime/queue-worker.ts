import * as z from 'zod/mini';
import type { BatchFailures } from './stream-event.ts';

const queueEventSchema = z.object({
  Records: z.array(z.object({ messageId: z.string(), body: z.string() })),
});

/** A line of a worker's log: ids and the name of the fault, never content. */
export type WorkerLog = {
  readonly failed: (line: { readonly messageId: string; readonly fault: string }) => void;
};

/** Does the work of some messages together. Resolves with those that failed, and each one's fault. */
export type WorkOfBatch<Message> = (messages: readonly Message[]) => Promise<ReadonlyMap<Message, unknown>>;

const faultName = (error: unknown) => (error instanceof Error ? error.name : 'UnknownFault');

/** A message as it lies on the queue. */
export type RawMessage = { readonly messageId: string; readonly body: string };

/** Hands over messages as they are, for a queue on which others write too. Resolves `work` with the ids of those that failed. */
export const createRawWorker =
  (work: (messages: readonly RawMessage[]) => Promise<ReadonlyMap<string, unknown>>, log: WorkerLog) =>
  async (event: unknown): Promise<BatchFailures> => {
    const { Records } = queueEventSchema.parse(event);
    const faults = await work(Records);
    const failed = Records.filter(({ messageId }) => faults.has(messageId));
    for (const { messageId } of failed) log.failed({ messageId, fault: faultName(faults.get(messageId)) });
    return { batchItemFailures: failed.map(({ messageId }) => ({ itemIdentifier: messageId })) };
  };

/** As `createQueueWorker`, for work that is less when messages of a batch are looked at together. */
export const createBatchWorker = <Message extends object>(
  schema: z.ZodMiniType<Message>,
  work: WorkOfBatch<Message>,
  log: WorkerLog,
) =>
  createRawWorker(async (records) => {
    const faults = new Map<string, unknown>();
    const ids = new Map<Message, string>();
    for (const { messageId, body } of records) {
      try {
        ids.set(schema.parse(JSON.parse(body)), messageId);
      } catch (error) {
        faults.set(messageId, error);
      }
    }
    for (const [message, fault] of await work([...ids.keys()])) faults.set(ids.get(message) ?? '', fault);
    return faults;
  }, log);

/**
 * Makes the Lambda handler of a queue's worker, which takes messages of these kinds. Messages are worked off one by one; those that fail are reported, so
 * that only they come again, and end in the dead-letter queue when they go on failing.
 */
export const createQueueWorker = <Message extends object>(
  schema: z.ZodMiniType<Message>,
  work: (message: Message) => Promise<void>,
  log: WorkerLog,
) =>
  createBatchWorker(
    schema,
    async (messages) => {
      const failed = new Map<Message, unknown>();
      for (const message of messages) {
        try {
          await work(message);
        } catch (error) {
          failed.set(message, error);
        }
      }
      return failed;
    },
    log,
  );
