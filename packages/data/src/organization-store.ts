import { openAuditLog } from './audit/audit-log.ts';
import type { Database } from './clients.ts';
import { openMembers } from './directory/members.ts';
import { openAnsweredRequests } from './idempotency.ts';
import { openInvitations } from './organizations/invitations.ts';
import { openOrganizationRecord } from './organizations/organizations.ts';
import { openCoachNotes } from './programs/coach-notes.ts';
import { openGrantees } from './programs/grantees.ts';
import { openParticipations } from './programs/participations.ts';
import { openPrograms } from './programs/programs.ts';
import { openElements } from './work-plans/elements.ts';
import { openWorkPlans } from './work-plans/work-plans.ts';
import { type Write, writeAll } from './writing.ts';

/** Everything one organization holds. No method takes an organization's id: it is bound here, once. */
export type OrganizationStore = ReturnType<typeof forOrganization>;

/** `database` is the client whose credentials reach this organization's keys only. */
export const forOrganization = (database: Database, organizationId: string) => ({
  organizationId,
  organization: openOrganizationRecord(database, organizationId),
  members: openMembers(database, organizationId),
  invitations: openInvitations(database, organizationId),
  workPlans: openWorkPlans(database, organizationId),
  elements: openElements(database, organizationId),
  programs: openPrograms(database, organizationId),
  participations: openParticipations(database, organizationId),
  grantees: openGrantees(database, organizationId),
  coachNotes: openCoachNotes(database, organizationId),
  auditLog: openAuditLog(database, organizationId),
  answeredRequests: openAnsweredRequests(database, organizationId),
  writeAll: <R extends string>(writes: readonly Write<R>[]) => writeAll(database, writes),
});
