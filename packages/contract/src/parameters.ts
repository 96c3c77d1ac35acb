import {
  announcementIdSchema,
  barrierIdSchema,
  commentIdSchema,
  exportIdSchema,
  idSchema,
  invitationIdSchema,
  organizationIdSchema,
  participationInvitationIdSchema,
  personIdSchema,
  programIdSchema,
  resourceIdSchema,
  submissionIdSchema,
  templateIdSchema,
  workPlanIdSchema,
} from '@portolan/domain/ids';
import { monthSchema } from '@portolan/domain/months';
import { milestoneNameSchema } from '@portolan/domain/programs/milestone-name';
import { elementIdSchema } from '@portolan/domain/work-plans/element';
import * as z from 'zod/mini';

/** 256 random bits as base64url: who has it needs no other proof. */
export const tokenSchema = z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/));

/** What each name in a path may be. Anything else is answered like an id that does not exist. */
export const parameterSchemas = {
  organizationId: organizationIdSchema,
  personId: personIdSchema,
  invitationId: invitationIdSchema,
  planId: workPlanIdSchema,
  programId: programIdSchema,
  clinicId: organizationIdSchema,
  templateId: templateIdSchema,
  templateVersion: z.string().check(z.regex(/^[1-9]\d{0,5}$/)),
  participationInvitationId: participationInvitationIdSchema,
  submissionId: submissionIdSchema,
  commentId: commentIdSchema,
  barrierId: barrierIdSchema,
  announcementId: announcementIdSchema,
  resourceId: resourceIdSchema,
  noteId: idSchema('note'),
  exportId: exportIdSchema,
  formId: idSchema('form'),
  formOfferId: idSchema('form'),
  formVersion: z.string().check(z.regex(/^[1-9]\d{0,5}$/)),
  responseId: idSchema('response'),
  newsId: idSchema('news'),
  panelId: idSchema('panel'),
  panelMemberId: idSchema('panelMember'),
  kioskId: idSchema('kiosk'),
  contactId: idSchema('contact'),
  segmentId: idSchema('segment'),
  campaignId: idSchema('campaign'),
  sequenceId: idSchema('sequence'),
  imageId: idSchema('image'),
  productId: idSchema('product'),
  testSendId: idSchema('testSend'),
  milestone: milestoneNameSchema,
  month: monthSchema,
  elementId: elementIdSchema,
  calendarToken: tokenSchema,
  mailStopToken: tokenSchema,
} as const satisfies Record<string, z.ZodMiniType<string>>;

/** Lists come in pages; a cursor is opaque, and good only for the list it came from. */
export const pageFields = {
  cursor: z.lazy(() => z.optional(z.string().check(z.maxLength(1024)))),
  limit: z.lazy(() => z.optional(z.string().check(z.regex(/^([1-9]|[1-9][0-9]|100)$/)))),
} as const;

export const pageQuerySchema = z.lazy(() => z.strictObject(pageFields));

export const pageOf = <Item extends z.ZodMiniType>(item: Item) =>
  z.object({ items: z.array(item), nextCursor: z.nullable(z.string()) });
