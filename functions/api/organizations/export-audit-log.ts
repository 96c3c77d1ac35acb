import type { exportAuditLog } from '@portolan/contract/organization-routes';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';

export const handleExportAuditLog = ({
  store,
  commit,
}: MemberCall<typeof exportAuditLog>): Handled<typeof exportAuditLog> =>
  commit({
    writes: [],
    audit: {
      action: 'audit-log-exported',
      target: store.organizationId,
      versionBefore: null,
      versionAfter: null,
      fields: [],
    },
    reply: { body: null },
  });
