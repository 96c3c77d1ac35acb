import type { OfForm } from '@portolan/data/feedback/settle-feedback';
import { settleFeedbackMonth } from '@portolan/data/feedback/settle-feedback';
import type { Pacer } from '@portolan/data/sharing/settle-paced';
import type {
  FeedbackMonthMessage,
  MessageQueue,
  RecordMessage,
} from '@portolan/domain/messaging/change-message';
import type { WorkOfBatch } from '../../runtime/queue-worker.ts';
import { sendAll } from '../../runtime/send-all.ts';
import { type Concerned, follow, settleCopies } from './follow.ts';

export type FeedbackMessage = RecordMessage | FeedbackMonthMessage;

export type FeedbackDependencies = {
  readonly sharing: Pacer;
  /** The worker's own queue, for months that must wait for their turn. */
  readonly queue: MessageQueue;
};

/** Things that messages concern, each once, with who asked for it. */
class Asked<Thing> {
  private readonly known = new Map<string, { readonly thing: Thing; readonly by: Set<FeedbackMessage> }>();

  add(thing: Thing, by: Iterable<FeedbackMessage>): void {
    const name = JSON.stringify(thing);
    const one = this.known.get(name) ?? { thing, by: new Set<FeedbackMessage>() };
    this.known.set(name, one);
    for (const message of by) one.by.add(message);
  }

  all(): { readonly thing: Thing; readonly by: ReadonlySet<FeedbackMessage> }[] {
    return [...this.known.values()];
  }
}

/**
 * Keeps what is derived from feedback: the list of responses that are not closed, each form's months, and what foundations hold of
 * them. Months that were put often lately are told again when it is their turn; the copies wait with them. A message is done when
 * all that followed from it was found right, or is told again.
 */
export const createFeedbackWorker =
  ({ sharing, queue }: FeedbackDependencies): WorkOfBatch<FeedbackMessage> =>
  async (messages) => {
    const failed = new Map<FeedbackMessage, unknown>();
    const months = new Asked<OfForm>();
    const copies = new Asked<Concerned>();
    for (const message of messages) {
      try {
        const concerned = await follow(sharing, message);
        for (const of of concerned.months) months.add(of, [message]);
        for (const of of concerned.copies) copies.add(of, [message]);
      } catch (error) {
        failed.set(message, error);
      }
    }
    const attempt = async (by: Iterable<FeedbackMessage>, work: () => Promise<void>) => {
      try {
        await work();
      } catch (error) {
        for (const message of by) failed.set(message, error);
      }
    };
    for (const { thing: of, by } of months.all())
      await attempt(by, async () => {
        const wait = await settleFeedbackMonth(sharing, of, 'paced');
        const { organizationId, formId, month } = of;
        if (wait > 0) await sendAll(queue, [{ kind: 'feedback-month', organizationId, formId, month }], wait);
        else copies.add({ clinicId: organizationId, month }, by);
      });
    for (const { thing: of, by } of copies.all()) await attempt(by, () => settleCopies(sharing, of));
    return failed;
  };
