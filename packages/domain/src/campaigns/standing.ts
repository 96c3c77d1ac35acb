import * as z from 'zod/mini';
import { daySchema } from '../days.ts';
import { idSchema } from '../ids.ts';
import { instantSchema } from '../time-zones.ts';

const counts = z.lazy(() => {
  const count = z.int().check(z.minimum(0));
  return z.strictObject({ day: daySchema, sent: count, bounced: count, complained: count });
});

/** What a clinic sent on one of its days, and what came of it; made from its claims and from what is known of single letters. Persons. */
export const mailDaySchema = z.lazy(() => {
  const count = z.int().check(z.minimum(0));
  return z.strictObject({
    day: daySchema,
    /** By all of its campaigns. */
    sent: count,
    bounced: count,
    complained: count,
    /** The same by campaign: sent, bounced, complained. */
    campaigns: z.record(idSchema('campaign'), z.tuple([count, count, count])),
    /**
     * And of letters that ask to confirm an address, which are not in the sums: strangers choose to whom they go. Not there where none
     * went out.
     */
    signUps: z.exactOptional(z.tuple([count, count, count])),
    /** By when it will have been put no more often than it may be: see `paceAfter`. */
    pace: count,
    version: z.int(),
  });
});
export type MailDay = z.infer<typeof mailDaySchema>;

const stopReasons = ['bounces', 'complaints'] as const;
const stopped = z.lazy(() => z.nullable(z.strictObject({ why: z.enum(stopReasons), at: instantSchema })));

/** Whether a clinic may send (CMP-7). One item; what it goes by are its days. */
export const standingSchema = z.lazy(() =>
  z.strictObject({
    /** Why the clinic's sending is stopped, and since when; null while it is not. A person lifts it. */
    stopped,
    /** When a person last let it go on. */
    liftedAt: z.nullable(instantSchema),
    /** What had come of the day on which they did: it and all before no longer stop it. */
    forgiven: z.nullable(counts),
    version: z.int(),
  }),
);
export type Standing = z.infer<typeof standingSchema>;

/** How a clinic stands with those who take its mail, as it is shown. Persons. */
export const shownStandingSchema = z.lazy(() => {
  const count = z.int().check(z.minimum(0));
  return z.strictObject({
    /** So many a day, today; and how many of them were written to, by letters that ask to confirm an address too. */
    cap: count,
    sentToday: count,
    /** Of the last seven days, by campaigns. */
    sent: count,
    bounced: count,
    complained: count,
    stopped,
    /** Why no letters go out that ask to confirm an address, where campaigns may: see `lettersRest`. */
    lettersRest: z.nullable(z.enum(stopReasons)),
    liftedAt: z.nullable(instantSchema),
    version: z.int(),
  });
});
export type ShownStanding = z.infer<typeof shownStandingSchema>;
