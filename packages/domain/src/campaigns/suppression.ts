import * as z from 'zod/mini';
import { idSchema } from '../ids.ts';
import { instantSchema } from '../time-zones.ts';

/** Why nobody writes to somebody any more. An erased contact is known by its keyed hash alone. */
export const suppressionReasons = ['unsubscribed', 'bounced', 'complained', 'erased'] as const;
export type SuppressionReason = (typeof suppressionReasons)[number];

/** What somebody answered who was asked why they stop; not telling is an answer too. */
export const leavingReasons = ['too-many', 'not-for-me', 'never-asked', 'other', 'untold'] as const;
export type LeavingReason = (typeof leavingReasons)[number];

/**
 * What somebody decided, or what became of writing to them, by the contact's id (CMP-6, CMP-7). It stands apart from the
 * contact, so that no import and no edit reaches it, and stays when the contact goes.
 */
export const suppressionSchema = z.lazy(() =>
  z.strictObject({
    contactId: idSchema('contact'),
    /** Null where only topics are stopped. */
    all: z.nullable(
      z.strictObject({
        reason: z.enum(suppressionReasons),
        at: instantSchema,
        campaignId: z.nullable(idSchema('campaign')),
        leaving: z.nullable(z.enum(leavingReasons)),
      }),
    ),
    /** Topics that they want no mail about, sorted; also some that the clinic no longer has. */
    topics: z.array(z.string()),
    /** When they last confirmed themselves that they want mail again: what came about before no longer counts. */
    liftedAt: z.nullable(instantSchema),
    version: z.int(),
  }),
);
export type Suppression = z.infer<typeof suppressionSchema>;
