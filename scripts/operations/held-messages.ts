import {
  ChangeMessageVisibilityBatchCommand,
  DeleteMessageBatchCommand,
  ReceiveMessageCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import { OperatorProblem } from './command.ts';

export type HeldMessage = { readonly id: string; readonly body: string; readonly receipt: string };

/** Longer than a replay of what one receive brings; what a crash leaves is seen again after it. Seconds. */
const heldFor = 120;
/** Not 0, which the embedded queue cannot do for one that it keeps on disk. Seconds. */
const letGoAfter = 1;
/** Asks every server of the queue, so that an empty answer means an empty queue; and longer than what was just let go waits. Seconds. */
const longPoll = 2;
const mostPerCall = 10;

const inBatches = <Entry>(entries: readonly Entry[]): Entry[][] =>
  Array.from({ length: Math.ceil(entries.length / mostPerCall) }, (_, index) =>
    entries.slice(index * mostPerCall, (index + 1) * mostPerCall),
  );

/** The messages of a queue while somebody looks at them: nobody else sees one until it is let go, or the time is over. */
export const holdMessages = (sqs: SQSClient, queueUrl: string) => {
  const entriesOf = (messages: readonly HeldMessage[]) =>
    messages.map(({ receipt }, index) => ({ Id: String(index), ReceiptHandle: receipt }));
  return {
    /** At most `limit`, and ten; none when the queue has no more. */
    take: async (limit: number): Promise<HeldMessage[]> => {
      const { Messages = [] } = await sqs.send(
        new ReceiveMessageCommand({
          QueueUrl: queueUrl,
          MaxNumberOfMessages: Math.min(limit, mostPerCall),
          VisibilityTimeout: heldFor,
          WaitTimeSeconds: longPoll,
        }),
      );
      return Messages.map(({ MessageId = '', Body = '', ReceiptHandle = '' }) => ({
        id: MessageId,
        body: Body,
        receipt: ReceiptHandle,
      }));
    },

    remove: async (messages: readonly HeldMessage[]): Promise<void> => {
      for (const batch of inBatches(messages)) {
        const { Failed = [] } = await sqs.send(
          new DeleteMessageBatchCommand({ QueueUrl: queueUrl, Entries: entriesOf(batch) }),
        );
        if (Failed.length > 0)
          throw new OperatorProblem(
            `${Failed.length} message(s) went back and could not be taken out here. Run the same again: twice does no harm.`,
          );
      }
    },

    /** Makes them visible again in a moment. One that cannot be is visible when its time is over. */
    letGo: async (messages: readonly HeldMessage[]): Promise<void> => {
      for (const batch of inBatches(messages))
        await sqs.send(
          new ChangeMessageVisibilityBatchCommand({
            QueueUrl: queueUrl,
            Entries: entriesOf(batch).map((entry) => ({ ...entry, VisibilityTimeout: letGoAfter })),
          }),
        );
    },
  };
};
