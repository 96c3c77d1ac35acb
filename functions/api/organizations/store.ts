import { openReadableAuditLog } from '@portolan/data/audit/readable-audit-log';
import { openBaseStore } from '@portolan/data/base-store';
import type { Database } from '@portolan/data/clients';
import { openClosing } from '@portolan/data/closings/closings';
import { openMembers } from '@portolan/data/directory/members';
import { openInvitations } from '@portolan/data/organizations/invitations';
import { openOrganizationRecord } from '@portolan/data/organizations/organizations';

/** What these routes reach of an organization. */
export const openStore = (database: Database, organizationId: string) => ({
  ...openBaseStore(database, organizationId),
  auditLog: openReadableAuditLog(database, organizationId),
  invitations: openInvitations(database, organizationId),
  members: openMembers(database, organizationId),
  closing: openClosing(database, organizationId),
  organization: openOrganizationRecord(database, organizationId),
});
export type Store = ReturnType<typeof openStore>;
