import { openAuditLog } from './audit/audit-log.ts';
import type { Database } from './clients.ts';
import { openAnsweredRequests } from './idempotency.ts';
import { type Write, writeAll } from './writing.ts';

/** What every function's store of an organization holds, beside the records that its routes are about. */
export type BaseStore = ReturnType<typeof openBaseStore>;

export const openBaseStore = (database: Database, organizationId: string) => ({
  organizationId,
  auditLog: openAuditLog(organizationId),
  answeredRequests: openAnsweredRequests(database, organizationId),
  writeAll: <R extends string>(writes: readonly Write<R>[]) => writeAll(database, writes),
});
