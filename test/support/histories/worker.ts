import type { CopyMessage, RecordMessage } from '@portolan/domain/messaging/change-message';
import { createProjector } from '@portolan/functions/workers/projector/handler';
import { type Ground, SteppedWorker } from './stepped-worker.ts';

export type Message = RecordMessage | CopyMessage;
export type Worker = SteppedWorker<Message>;

/** A projector that has been given these messages. */
export const startProjector = (messages: readonly Message[], ground: Ground): Promise<Worker> =>
  SteppedWorker.start(messages, ground, async (batch, sharing, queue) => {
    const project = createProjector({ sharing, queue });
    const failed = new Map<Message, unknown>();
    for (const message of batch) {
      try {
        await project(message);
      } catch (error) {
        failed.set(message, error);
      }
    }
    return failed;
  });
