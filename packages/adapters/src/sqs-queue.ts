import { SendMessageBatchCommand, SQSClient, type SQSClientConfig } from '@aws-sdk/client-sqs';
import type { ChangeMessage, MessageQueue } from '@portolan/domain/messaging/change-message';

/** What SQS takes in one call. */
const batchLimit = 10;

/** A queue of change messages on SQS. */
export const sqsQueue = (config: SQSClientConfig, queueUrl: string): MessageQueue => {
  const client = new SQSClient(config);
  const sendBatch = async (
    messages: readonly ChangeMessage[],
    delaySeconds: number | undefined,
  ): Promise<ChangeMessage[]> => {
    const Entries = messages.map((message, index) => ({
      Id: String(index),
      MessageBody: JSON.stringify(message),
      ...(delaySeconds !== undefined && { DelaySeconds: delaySeconds }),
    }));
    const { Failed = [] } = await client.send(new SendMessageBatchCommand({ QueueUrl: queueUrl, Entries }));
    return Failed.flatMap(({ Id }) => messages[Number(Id)] ?? []);
  };
  return {
    send: async (messages, delaySeconds) => {
      const refused: ChangeMessage[] = [];
      for (let start = 0; start < messages.length; start += batchLimit) {
        refused.push(...(await sendBatch(messages.slice(start, start + batchLimit), delaySeconds)));
      }
      return { refused };
    },
  };
};
