import * as z from 'zod/mini';
import { daySchema } from '../days.ts';
import { idSchema, personIdSchema } from '../ids.ts';
import { localizedSchema } from '../people/localized.ts';
import { instantSchema } from '../time-zones.ts';
import { contactAudiences } from './contact.ts';
import { messageSchema } from './message.ts';
import { leftOutReasons, segmentSchema } from './segment.ts';

/** What people decide. What becomes of it is the run's. `released`: goes out as soon as it may. */
const campaignStates = ['draft', 'scheduled', 'released', 'paused', 'canceled'] as const;
export type CampaignState = (typeof campaignStates)[number];

const campaignTerms = {
  name: z.lazy(() => z.string().check(z.trim(), z.minLength(1), z.maxLength(120))),
  /** The topic that it is about: who stopped it is left out. */
  topic: z.lazy(() => z.string().check(z.maxLength(30))),
  segment: segmentSchema,
  message: messageSchema,
  /** Whether links and openings are counted; null: as the clinic's settings say for the audiences of the segment. */
  tracked: z.lazy(() => z.nullable(z.boolean())),
  /** The product of the marketing plan that this is. */
  productId: z.lazy(() => z.nullable(idSchema('product'))),
} as const;

/** One message to a segment, once. A step of a sequence is one too, made by the day's worker. */
export const campaignSchema = z.lazy(() =>
  z.strictObject({
    id: idSchema('campaign'),
    ...campaignTerms,
    state: z.enum(campaignStates),
    /** Null: at once. */
    sendAt: z.nullable(instantSchema),
    /** The sequence whose step it is, and the day it is for. */
    step: z.nullable(z.strictObject({ sequenceId: idSchema('sequence'), number: z.int(), day: daySchema })),
    madeBy: personIdSchema,
    madeAt: instantSchema,
    /** Who scheduled it or sent it off. */
    releasedBy: z.nullable(personIdSchema),
    /** How many times a person had its uncertain recipients written to again; the run says how many of those were done. */
    resendAsked: z.int().check(z.minimum(0)),
    version: z.int(),
  }),
);
export type Campaign = z.infer<typeof campaignSchema>;

export const newCampaignSchema = z.lazy(() =>
  z.strictObject({
    name: campaignTerms.name,
    productId: campaignTerms.productId,
    from: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('empty') }),
      z.strictObject({ kind: z.literal('ready-made'), name: z.string().check(z.maxLength(40)) }),
      z.strictObject({ kind: z.literal('copy'), campaignId: idSchema('campaign') }),
    ]),
  }),
);
export type NewCampaign = z.infer<typeof newCampaignSchema>;

export const campaignChangesSchema = z.lazy(() =>
  z.strictObject({
    name: z.exactOptional(campaignTerms.name),
    topic: z.exactOptional(campaignTerms.topic),
    segment: z.exactOptional(campaignTerms.segment),
    message: z.exactOptional(campaignTerms.message),
    tracked: z.exactOptional(campaignTerms.tracked),
  }),
);
export type CampaignChanges = z.infer<typeof campaignChangesSchema>;

/**
 * Why a run waits by itself: the day's cap is used up, the guard stopped the clinic's sending (CMP-7), the clinic is to be closed,
 * or the mail service takes nothing for now.
 */
export const waitReasons = ['daily-cap', 'bounces', 'complaints', 'closing', 'mail-service'] as const;
export type WaitReason = (typeof waitReasons)[number];

/** `settled`: nothing more is expected; who was not heard of for a day is uncertain. */
const runStates = ['freezing', 'sending', 'waiting', 'done', 'settled'] as const;

/** What became of a campaign, written by workers alone. */
export const campaignRunSchema = z.lazy(() => {
  const count = z.int().check(z.minimum(0));
  return z.strictObject({
    campaignId: idSchema('campaign'),
    state: z.enum(runStates),
    waitsFor: z.nullable(z.enum(waitReasons)),
    /** The last attempt to freeze it, or a part of it, that was begun. From 1. */
    freeze: count,
    /**
     * Which attempt's chunks count, by their numbers: those of one that broke off lie apart, and are never read. The first part is
     * the audience; each further one is of people who were uncertain, and are written to again.
     */
    parts: z.array(z.strictObject({ freeze: z.int(), from: z.int(), through: z.int() })),
    frozenAt: z.nullable(instantSchema),
    /** How many chunks there are in all parts, numbered from 1. */
    chunks: count,
    recipients: z.strictObject({ en: count, es: count }),
    leftOut: z.partialRecord(z.enum(leftOutReasons), count),
    /** Links of the message in the order of their numbers, by language: what clicks are counted by. */
    links: z.strictObject({ en: z.array(z.string()), es: z.array(z.string()) }),
    tracked: z.boolean(),
    startedAt: z.nullable(instantSchema),
    doneAt: z.nullable(instantSchema),
    /** Of the times that a person asked to write again to who is uncertain. */
    resendDone: count,
    /** Whether the recipients of the last part have yet to be marked in their earlier chunks as written to again. */
    isMarking: z.boolean(),
    version: z.int(),
  });
});
export type CampaignRun = z.infer<typeof campaignRunSchema>;

/** A campaign in a list: without its message, and with how far it has come; `run` is null before it began. */
export const campaignLineSchema = z.lazy(() => {
  const count = z.int().check(z.minimum(0));
  return z.strictObject({
    id: idSchema('campaign'),
    name: campaignTerms.name,
    topic: campaignTerms.topic,
    segment: segmentSchema,
    state: z.enum(campaignStates),
    sendAt: z.nullable(instantSchema),
    productId: campaignTerms.productId,
    madeAt: instantSchema,
    run: z.nullable(
      z.strictObject({
        state: z.enum(runStates),
        waitsFor: z.nullable(z.enum(waitReasons)),
        recipients: z.strictObject({ en: count, es: count }),
        startedAt: z.nullable(instantSchema),
        doneAt: z.nullable(instantSchema),
      }),
    ),
  });
});
export type CampaignLine = z.infer<typeof campaignLineSchema>;

export const sequenceTriggers = ['enrolled', 'not-signed-in', 'not-enrolled'] as const;
export type SequenceTrigger = (typeof sequenceTriggers)[number];
export const mostSteps = 6;

/** Mails that follow from something that happened, each so many days after it (CMP-9). */
export const sequenceSchema = z.lazy(() =>
  z.strictObject({
    id: idSchema('sequence'),
    name: campaignTerms.name,
    topic: campaignTerms.topic,
    /** What it begins with, and for how long it goes on: see `sequence-steps.ts`. */
    trigger: z.enum(sequenceTriggers),
    audiences: z.array(z.enum(contactAudiences)),
    steps: z
      .array(
        z.strictObject({
          afterDays: z.int().check(z.minimum(1), z.maximum(365)),
          /** As it was written last. */
          message: messageSchema,
          /** What is sent while it is on, until what was written since is put to use; absent where that is the same. */
          inUse: z.exactOptional(messageSchema),
        }),
      )
      .check(z.maxLength(mostSteps)),
    state: z.enum(['draft', 'on', 'off']),
    /** The clinic's day on which it was turned on last: it is for those alone of whom the beginning is known since. */
    startsOn: z.nullable(daySchema),
    /** The clinic's day through which its steps were made. */
    doneThrough: z.nullable(daySchema),
    madeBy: personIdSchema,
    madeAt: instantSchema,
    version: z.int(),
  }),
);
export type Sequence = z.infer<typeof sequenceSchema>;

/** A sequence in a list: of its steps, when they write and what about. */
export const sequenceLineSchema = z.lazy(() =>
  z.strictObject({
    id: idSchema('sequence'),
    name: campaignTerms.name,
    trigger: z.enum(sequenceTriggers),
    state: z.enum(['draft', 'on', 'off']),
    startsOn: z.nullable(daySchema),
    steps: z.array(z.strictObject({ afterDays: z.int(), subject: localizedSchema(150) })),
  }),
);
export type SequenceLine = z.infer<typeof sequenceLineSchema>;
/** The most that a clinic has. */
export const mostSequences = 20;

export const newSequenceSchema = z.lazy(() =>
  z.strictObject({ name: campaignTerms.name, trigger: z.enum(sequenceTriggers) }),
);

export const sequenceChangesSchema = z.lazy(() =>
  z.strictObject({
    name: z.exactOptional(campaignTerms.name),
    topic: z.exactOptional(campaignTerms.topic),
    audiences: z.exactOptional(z.array(z.enum(contactAudiences))),
    steps: z.exactOptional(
      z
        .array(
          z.strictObject({ afterDays: z.int().check(z.minimum(1), z.maximum(365)), message: messageSchema }),
        )
        .check(z.maxLength(mostSteps)),
    ),
  }),
);
export type SequenceChanges = z.infer<typeof sequenceChangesSchema>;
