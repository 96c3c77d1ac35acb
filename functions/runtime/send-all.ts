import type { ChangeMessage, MessageQueue } from '@portolan/domain/messaging/change-message';

/** The queue does not take messages now; whoever wanted to send them begins again. */
export class QueueRefused extends Error {
  constructor(count: number) {
    super(`The queue did not take ${count} message(s)`);
    this.name = 'QueueRefused';
  }
}

/** Sends every one of these messages, held back for some seconds where that is said, or throws `QueueRefused`. */
export const sendAll = async (
  queue: MessageQueue,
  messages: readonly ChangeMessage[],
  delaySeconds?: number,
): Promise<void> => {
  if (messages.length === 0) return;
  const { refused } = await queue.send(messages, delaySeconds);
  if (refused.length > 0) throw new QueueRefused(refused.length);
};
