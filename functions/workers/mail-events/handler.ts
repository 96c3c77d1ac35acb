import { type CampaignDay, settleGuard, settleMailDay } from '@portolan/data/campaigns/settle-mail-day';
import type { Pacer } from '@portolan/data/sharing/settle-paced';
import type { MessageQueue } from '@portolan/domain/messaging/change-message';
import type { ForeignLog } from '../../runtime/logger.ts';
import type { RawMessage } from '../../runtime/queue-worker.ts';
import { sendAll } from '../../runtime/send-all.ts';
import { hear, hearLetters } from './hear.ts';
import { type Ignored, type LetterEvent, type MailEvent, readEvent } from './read-event.ts';

export type MailEventsDependencies = {
  readonly sharing: Pacer;
  /** The worker's own queue, for days that must wait for their turn. */
  readonly queue: MessageQueue;
  readonly log: ForeignLog;
};

/** Things that messages concern, each once, with the ids of the messages. */
const eachOnce = <Thing>() => {
  const known = new Map<string, { readonly thing: Thing; readonly ids: Set<string> }>();
  return {
    add: (name: string, make: () => Thing, ids: Iterable<string>): Thing => {
      const one = known.get(name) ?? { thing: make(), ids: new Set<string>() };
      known.set(name, one);
      for (const id of ids) one.ids.add(id);
      return one.thing;
    },
    all: () => [...known.values()],
  };
};

/** What is worth a line: letters that are no campaign's come all the time. */
const telling: readonly (Ignored | 'unknown')[] = ['malformed', 'unknown'];

/**
 * Follows what SES tells of campaigns' mails, and of letters that ask to confirm an address: into the claim of each chunk, in one write for all events of a batch; to who must not
 * be written to any more; and to how the clinic stands, at a pace. Nothing that comes fails for what it says: an event that means
 * nothing here is passed over, and counted in the log.
 */
export const createMailEventsWorker =
  ({ sharing, queue, log }: MailEventsDependencies) =>
  async (messages: readonly RawMessage[]): Promise<ReadonlyMap<string, unknown>> => {
    const failed = new Map<string, unknown>();
    const passedOver = new Map<Ignored | 'unknown', number>();
    const passOver = (why: Ignored | 'unknown', count: number) =>
      passedOver.set(why, (passedOver.get(why) ?? 0) + count);
    const chunks = eachOnce<MailEvent[]>();
    const letters = eachOnce<LetterEvent[]>();
    const days = eachOnce<CampaignDay>();
    const addDay = (of: CampaignDay, ids: Iterable<string>) =>
      days.add(`${of.campaignId} ${of.day} ${of.organizationId}`, () => of, ids);
    const attempt = async (ids: Iterable<string>, work: () => Promise<void>) => {
      try {
        await work();
      } catch (error) {
        for (const id of ids) failed.set(id, error);
      }
    };
    for (const { messageId, body } of messages) {
      const read = readEvent(body);
      switch (read.kind) {
        case 'ignored':
          passOver(read.why, 1);
          break;
        case 'turn': {
          const { organizationId, day, campaignId } = read.message;
          addDay({ organizationId, day, campaignId }, [messageId]);
          break;
        }
        case 'letter': {
          const { organizationId, day } = read.event;
          letters.add(`${organizationId} ${day}`, () => [], [messageId]).push(read.event);
          break;
        }
        case 'event': {
          const { organizationId, campaignId, chunk } = read.event;
          chunks.add(`${organizationId} ${campaignId} ${chunk}`, () => [], [messageId]).push(read.event);
        }
      }
    }
    const { database } = sharing;
    const listen = async <Event>(
      told: readonly { readonly thing: readonly Event[]; readonly ids: ReadonlySet<string> }[],
      listenTo: (first: Event, events: readonly Event[]) => Promise<CampaignDay | null>,
    ) => {
      for (const { thing: events, ids } of told)
        await attempt(ids, async () => {
          const [first] = events;
          if (first === undefined) return;
          const day = await listenTo(first, events);
          if (day === null) passOver('unknown', ids.size);
          else addDay(day, ids);
        });
    };
    await listen(chunks.all(), (first, events) => hear(database, { ...first, events }));
    await listen(letters.all(), (first, events) =>
      hearLetters(database, { ...first, events }, sharing.now()),
    );
    for (const { thing: of, ids } of days.all())
      await attempt(ids, async () => {
        const wait = await settleMailDay(sharing, of, 'paced');
        if (wait > 0) await sendAll(queue, [{ kind: 'mail-day', ...of }], wait);
        else await settleGuard(sharing, of.organizationId);
      });
    for (const why of telling) {
      const count = passedOver.get(why);
      if (count !== undefined) log.ignored(why, count);
    }
    return failed;
  };
