import type { MessageQueue } from '@portolan/domain/messaging/change-message';
import { type BatchFailures, type StreamRecord, streamEventSchema } from '../../runtime/stream-event.ts';
import { type Routed, routeChange } from './route-change.ts';

export type RouterDependencies = { readonly queues: { readonly [Name in Routed['queue']]: MessageQueue } };

type Pending = Routed & { readonly sequenceNumber: string };

const routed = (record: StreamRecord): Pending[] =>
  routeChange(record).map((found) => ({ ...found, sequenceNumber: record.dynamodb.SequenceNumber }));

/**
 * Tells workers which records changed. When a queue does not take a message, the batch is reported from that record on
 * and comes again; messages that went out before come twice then, which changes nothing.
 */
export const createHandler =
  ({ queues }: RouterDependencies) =>
  async (event: unknown): Promise<BatchFailures> => {
    const pending = streamEventSchema.parse(event).Records.flatMap(routed);
    const byQueue = Object.groupBy(pending, ({ queue }) => queue);
    const refused = await Promise.all(
      Object.values(byQueue).map(async (entries = []) => {
        const [first] = entries;
        if (first === undefined) return [];
        const answer = await queues[first.queue].send(entries.map(({ message }) => message));
        return entries.filter(({ message }) => answer.refused.includes(message));
      }),
    );
    // A record that two queues refused is reported once.
    const failed = new Set(refused.flat().map(({ sequenceNumber }) => sequenceNumber));
    return { batchItemFailures: [...failed].map((itemIdentifier) => ({ itemIdentifier })) };
  };
