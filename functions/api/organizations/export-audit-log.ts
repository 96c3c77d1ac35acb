import type { exportAuditLog } from '@portolan/contract/organization-routes';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import type { Store } from './store.ts';

export const handleExportAuditLog = ({
  store,
  commit,
}: MemberCall<typeof exportAuditLog, Store>): Handled<typeof exportAuditLog> =>
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
