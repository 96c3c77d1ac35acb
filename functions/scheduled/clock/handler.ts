import type { openCampaignsDue } from '@portolan/data/campaigns/campaigns-due';
import type { openCampaignsSending } from '@portolan/data/campaigns/campaigns-sending';
import type { Clock } from '@portolan/data/reminders/clock';
import type { MessageQueue } from '@portolan/domain/messaging/change-message';
import { dayToBegin } from '@portolan/domain/reminders/morning';
import * as z from 'zod/mini';
import { oneByOne } from '../../runtime/one-by-one.ts';
import { sendAll } from '../../runtime/send-all.ts';

export type ClockDependencies = {
  readonly clock: Clock;
  readonly queue: MessageQueue;
  readonly due: Pick<ReturnType<typeof openCampaignsDue>, 'by'>;
  readonly campaigns: MessageQueue;
  readonly listed: Pick<ReturnType<typeof openCampaignsSending>, 'all'>;
  readonly sending: MessageQueue;
};

/** What strikes says when; this is the only clock there is here. */
const strikeSchema = z.object({ time: z.iso.datetime({ offset: true }) });

/** Until the next strike; a queue holds nothing back for longer. */
const quarter = 900;

/**
 * Begins the day in each time zone where it is morning and the day is not done: one message an organization. The zone's day
 * is noted as done only afterwards, so a strike that was missed or failed is made up for by the next one, and one that comes
 * twice sends messages that change nothing. A zone that fails does not hold up the others.
 */
const beginDays = async ({ clock, queue }: ClockDependencies, now: Date): Promise<void> =>
  oneByOne(await clock.zones(), async (timeZone) => {
    const day = dayToBegin(timeZone, now, await clock.lastDay(timeZone));
    if (day === null) return;
    for await (const organizationIds of clock.organizationsIn(timeZone)) {
      await sendAll(
        queue,
        organizationIds.map((organizationId) => ({ kind: 'day', organizationId, day })),
      );
    }
    await clock.noteDay(timeZone, day);
  });

/**
 * Tells of what comes due of campaigns before the next strike, to the second: a message waits in the queue until then. What is due
 * stays noted until it is done, so that it is told again by the next strike if nobody did it.
 */
const tellWhatIsDue = async ({ due, campaigns }: ClockDependencies, now: Date): Promise<void> => {
  const found = await due.by(new Date(now.getTime() + quarter * 1000));
  const secondsTo = (at: string): number =>
    Math.min(quarter, Math.max(0, Math.ceil((Date.parse(at) - now.getTime()) / 1000)));
  const bySeconds = Map.groupBy(found, ({ at }) => secondsTo(at));
  for (const [seconds, together] of bySeconds)
    await sendAll(
      campaigns,
      together.map(({ organizationId, campaignId, what }) => ({
        kind: 'campaign-due',
        organizationId,
        campaignId,
        what,
      })),
      seconds,
    );
};

/** Wakes the hand that sends where something is left to send: one that broke off, or a clinic that had to wait. */
const wakeTheHand = async ({ listed, sending }: ClockDependencies): Promise<void> => {
  if ((await listed.all()).length > 0) await sendAll(sending, [{ kind: 'sending' }]);
};

/** What follows from its being so late. Whatever fails holds up nothing else. */
export const createHandler =
  (dependencies: ClockDependencies) =>
  async (event: unknown): Promise<void> => {
    const now = new Date(strikeSchema.parse(event).time);
    await oneByOne([beginDays, tellWhatIsDue, wakeTheHand], (follow) => follow(dependencies, now));
  };
