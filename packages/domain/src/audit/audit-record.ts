import * as z from 'zod/mini';
import { idSchema } from '../ids.ts';
import { actorSchema } from '../people/actor.ts';
import { instantSchema } from '../time-zones.ts';

/** What was done; the audit screen has a text for each. */
const auditActionSchema = z.enum([
  'organization-created',
  'profile-changed',
  'member-role-changed',
  'member-removed',
  'member-left',
  'invitation-created',
  'invitation-resent',
  'invitation-revoked',
  'invitation-accepted',
  'join-request-approved',
  'join-request-declined',
  'work-plan-created',
  'work-plan-changed',
  'element-changed',
  'calendar-renewed',
  'program-created',
  'program-changed',
  'program-closed',
  'template-created',
  'template-changed',
  'template-published',
  'work-plan-moved',
  'participation-invitations-created',
  'participation-invitation-resent',
  'participation-invitation-revoked',
  'participation-invitation-accepted',
  'participation-invitation-declined',
  'consent-given',
  'consent-changed',
  'consent-ended',
  'plan-submitted',
  'submission-reopened',
  'review-changed',
  'review-decided',
  'grantee-changed',
  'clinics-nudged',
  'comment-written',
  'comment-changed',
  'barrier-logged',
  'barrier-changed',
  'portal-team-changed',
  'announcement-published',
  'announcement-withdrawn',
  'resource-added',
  'resource-changed',
  'resource-removed',
  'note-written',
  'note-changed',
  'mail-preferences-changed',
  'export-requested',
  'export-downloaded',
  'closing-requested',
  'closing-canceled',
  'organization-erased',
  'audit-log-exported',
]);

/** One write: who did what to which record, and its version before and after (ORG-7). Holds no contents. */
export const auditRecordSchema = z.lazy(() =>
  z.strictObject({
    id: idSchema('audit'),
    at: instantSchema,
    by: actorSchema,
    action: auditActionSchema,
    /** The record's id: a member's, an invitation's, a plan's, a program's, or plan and element as `<plan>/<element>`. */
    target: z.string(),
    versionBefore: z.nullable(z.int()),
    versionAfter: z.nullable(z.int()),
    /** The names of the fields written, never their values. */
    fields: z.array(z.string()),
  }),
);
export type AuditRecord = z.infer<typeof auditRecordSchema>;
