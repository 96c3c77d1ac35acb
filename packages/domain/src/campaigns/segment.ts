import * as z from 'zod/mini';
import { daySchema } from '../days.ts';
import { idSchema } from '../ids.ts';
import { languageSchema } from '../people/person.ts';
import { contactAudiences, portalStatuses } from './contact.ts';

/** What became of an earlier campaign with somebody. */
export const campaignRelations = ['sent', 'not-sent', 'clicked', 'not-clicked'] as const;

/** Whom a campaign is for (CMP-3). All that is said must hold; what is not said (empty, null) holds for everybody. */
export const segmentSchema = z.lazy(() =>
  z.strictObject({
    audiences: z.array(z.enum(contactAudiences)),
    languages: z.array(languageSchema),
    topics: z.array(z.string().check(z.maxLength(30))).check(z.maxLength(20)),
    portalStatuses: z.array(z.enum(portalStatuses)),
    /** The clinic's days on which they were added, both included. */
    added: z.nullable(z.strictObject({ from: z.nullable(daySchema), to: z.nullable(daySchema) })),
    /** The clinic's days on which the portal status became known, both included. */
    statusSince: z.nullable(z.strictObject({ from: z.nullable(daySchema), to: z.nullable(daySchema) })),
    campaign: z.nullable(
      z.strictObject({ campaignId: idSchema('campaign'), relation: z.enum(campaignRelations) }),
    ),
  }),
);
export type Segment = z.infer<typeof segmentSchema>;

/** Everybody whom the clinic may write to. */
export const everybody: Segment = {
  audiences: [],
  languages: [],
  topics: [],
  portalStatuses: [],
  added: null,
  statusSince: null,
  campaign: null,
};

/** Why somebody who fits the segment is left out all the same; the first that holds. */
export const leftOutReasons = [
  'bounced',
  'complained',
  'unsubscribed',
  'topic-stopped',
  'no-consent',
  'no-version',
] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];

/** How many a segment reaches: by language of the version they get, and how many it leaves out and why. Persons. */
export const audienceCountSchema = z.lazy(() => {
  const count = z.int().check(z.minimum(0));
  return z.strictObject({
    fits: count,
    reached: z.strictObject({ en: count, es: count }),
    leftOut: z.partialRecord(z.enum(leftOutReasons), count),
  });
});
export type AudienceCount = z.infer<typeof audienceCountSchema>;

/** The most segments that a clinic keeps. */
export const mostSegments = 50;

/** A segment kept under a name. */
export const namedSegmentSchema = z.lazy(() =>
  z.strictObject({
    id: idSchema('segment'),
    name: z.string().check(z.trim(), z.minLength(1), z.maxLength(80)),
    rules: segmentSchema,
    version: z.int(),
  }),
);
export type NamedSegment = z.infer<typeof namedSegmentSchema>;
