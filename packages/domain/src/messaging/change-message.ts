import * as z from 'zod/mini';
import { daySchema } from '../days.ts';
import {
  exportIdSchema,
  idSchema,
  invitationIdSchema,
  organizationIdSchema,
  participationInvitationIdSchema,
  programIdSchema,
} from '../ids.ts';
import { monthSchema } from '../months.ts';

// What changed, never how: keys and a version, so a message can come twice, late or out of order, and holds no content.
// Each worker reads the messages of its own queue by the schemas of its own kinds; any other is a fault.

/** An invitation whose letter may have to go out. */
export const invitationMessageSchema = z.strictObject({
  kind: z.literal('invitation'),
  organizationId: organizationIdSchema,
  invitationId: invitationIdSchema,
  version: z.int(),
});
/** The same of an invitation to take part in a program. */
export const participationInvitationMessageSchema = z.strictObject({
  kind: z.literal('participation-invitation'),
  organizationId: organizationIdSchema,
  programId: programIdSchema,
  invitationId: participationInvitationIdSchema,
  version: z.int(),
});

const keyPart = z.string().check(z.minLength(1), z.maxLength(200));

/** A record that others are derived from; `collection` is what its partition's key says after the organization's id. */
export const recordMessageSchema = z.strictObject({
  kind: z.literal('record'),
  organizationId: organizationIdSchema,
  collection: keyPart,
  sortKey: keyPart,
  version: z.int(),
});
/** A record of `organizationId` that the organization `to` should hold a copy of: one part of a wide change. */
export const copyMessageSchema = z.strictObject({
  kind: z.literal('copy'),
  organizationId: organizationIdSchema,
  collection: keyPart,
  sortKey: keyPart,
  to: organizationIdSchema,
  programId: programIdSchema,
});

/** A day has begun where the organization is: what falls due on it is looked at. */
export const dayMessageSchema = z.strictObject({
  kind: z.literal('day'),
  organizationId: organizationIdSchema,
  day: daySchema,
});
/** An export that waits to be made. */
export const exportMessageSchema = z.strictObject({
  kind: z.literal('export'),
  organizationId: organizationIdSchema,
  exportId: exportIdSchema,
  version: z.int(),
});
/** An organization whose closing is due, or goes on. */
export const erasureMessageSchema = z.strictObject({
  kind: z.literal('erasure'),
  organizationId: organizationIdSchema,
});

/** Sums of a month that may have to be added up again: of a bucket, of a program where it names none, of the foundation otherwise. */
export const sumsMessageSchema = z.strictObject({
  kind: z.literal('sums'),
  organizationId: organizationIdSchema,
  month: monthSchema,
  programId: z.nullable(programIdSchema),
  bucket: z.nullable(z.int()),
});

/** A form's month that may have to be added up again. */
export const feedbackMonthMessageSchema = z.strictObject({
  kind: z.literal('feedback-month'),
  organizationId: organizationIdSchema,
  month: monthSchema,
  formId: idSchema('form'),
});

/** Something of a campaign has come due: its sending, or the day after it, when nothing more is expected. */
export const campaignDueMessageSchema = z.strictObject({
  kind: z.literal('campaign-due'),
  organizationId: organizationIdSchema,
  campaignId: z.union([idSchema('campaign'), idSchema('sequence')]),
  what: z.enum(['send', 'settle', 'steps']),
});
/** Campaigns may wait to be sent: of whom, the directory says. */
export const sendingMessageSchema = z.strictObject({ kind: z.literal('sending') });
/** What a clinic sent on a day may have to be added up again: of one campaign, or of letters that confirm addresses where it names none. */
export const mailDayMessageSchema = z.strictObject({
  kind: z.literal('mail-day'),
  organizationId: organizationIdSchema,
  day: daySchema,
  campaignId: z.nullable(idSchema('campaign')),
});

export type InvitationMessage = z.infer<typeof invitationMessageSchema>;
export type ParticipationInvitationMessage = z.infer<typeof participationInvitationMessageSchema>;
export type RecordMessage = z.infer<typeof recordMessageSchema>;
export type CopyMessage = z.infer<typeof copyMessageSchema>;
export type DayMessage = z.infer<typeof dayMessageSchema>;
export type ExportMessage = z.infer<typeof exportMessageSchema>;
export type ErasureMessage = z.infer<typeof erasureMessageSchema>;
export type SumsMessage = z.infer<typeof sumsMessageSchema>;
export type FeedbackMonthMessage = z.infer<typeof feedbackMonthMessageSchema>;
export type CampaignDueMessage = z.infer<typeof campaignDueMessageSchema>;
export type SendingMessage = z.infer<typeof sendingMessageSchema>;
export type MailDayMessage = z.infer<typeof mailDayMessageSchema>;
export type ChangeMessage =
  | InvitationMessage
  | ParticipationInvitationMessage
  | RecordMessage
  | CopyMessage
  | DayMessage
  | ExportMessage
  | ErasureMessage
  | SumsMessage
  | FeedbackMonthMessage
  | CampaignDueMessage
  | SendingMessage
  | MailDayMessage;

/**
 * A queue to a worker. Resolves with the messages that were not taken; the caller sends those again later. `delaySeconds`: how
 * long the queue holds them back, a quarter of an hour at most.
 */
export type MessageQueue = {
  readonly send: (
    messages: readonly ChangeMessage[],
    delaySeconds?: number,
  ) => Promise<{ readonly refused: readonly ChangeMessage[] }>;
};
