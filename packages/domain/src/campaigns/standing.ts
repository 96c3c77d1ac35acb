import * as z from 'zod/mini';
import { daySchema } from '../days.ts';
import { instantSchema } from '../time-zones.ts';

/** What a clinic sent on one of its days, and what came of it; made from its claims. Persons. */
export const mailDaySchema = z.lazy(() => {
  const count = z.int().check(z.minimum(0));
  return z.strictObject({
    day: daySchema,
    sent: count,
    bounced: count,
    complained: count,
    version: z.int(),
  });
});
export type MailDay = z.infer<typeof mailDaySchema>;

/** How a clinic stands with those who take its mail (CMP-7). One item, derived from its days. */
export const standingSchema = z.lazy(() => {
  const count = z.int().check(z.minimum(0));
  return z.strictObject({
    /** Persons a day. */
    cap: count,
    /** Of the last seven days. */
    sent: count,
    bounced: count,
    complained: count,
    /** Why the clinic's sending is stopped, and since when; null while it is not. A person lifts it. */
    stopped: z.nullable(z.strictObject({ why: z.enum(['bounces', 'complaints']), at: instantSchema })),
    /** When a person let it go on: what happened before no longer stops it. */
    liftedAt: z.nullable(instantSchema),
    version: z.int(),
  });
});
export type Standing = z.infer<typeof standingSchema>;
