import type { MessageQueue } from '@portolan/domain/messaging/change-message';
import { clientConfig } from './client-config.ts';

/** A queue of whoever seldom has something to say: what speaks to queues is read in with its first message. */
export const queueOnDemand = (region: string, endpoint: string | undefined, url: string): MessageQueue => {
  let opened: Promise<MessageQueue> | undefined;
  const open = async () =>
    (await import('@portolan/adapters/sqs-queue')).sqsQueue(clientConfig(region, endpoint), url);
  return {
    send: async (messages, delaySeconds) => {
      opened ??= open();
      return (await opened).send(messages, delaySeconds);
    },
  };
};
