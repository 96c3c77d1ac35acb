import type { Clock } from '@portolan/data/reminders/clock';
import type { MessageQueue } from '@portolan/domain/messaging/change-message';
import { dayToBegin } from '@portolan/domain/reminders/morning';
import * as z from 'zod/mini';
import { oneByOne } from '../../runtime/one-by-one.ts';
import { sendAll } from '../../runtime/send-all.ts';

export type ClockDependencies = { readonly clock: Clock; readonly queue: MessageQueue };

/** What strikes says when; this is the only clock there is here. */
const strikeSchema = z.object({ time: z.iso.datetime({ offset: true }) });

/**
 * Begins the day in each time zone where it is morning and the day is not done: one message an organization. The zone's day
 * is noted as done only afterwards, so a strike that was missed or failed is made up for by the next one, and one that comes
 * twice sends messages that change nothing. A zone that fails does not hold up the others.
 */
export const createHandler =
  ({ clock, queue }: ClockDependencies) =>
  async (event: unknown): Promise<void> => {
    const now = new Date(strikeSchema.parse(event).time);
    await oneByOne(await clock.zones(), async (timeZone) => {
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
  };
