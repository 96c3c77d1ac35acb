import { type AuditRecord, auditRecordSchema } from '@portolan/domain/audit/audit-record';
import { addMonths, type Month, monthIn } from '@portolan/domain/months';
import type { Database } from '../clients.ts';
import { InvalidCursor } from '../cursors.ts';
import { itemKind } from '../items.ts';
import { type Page, type PageRequest, queryPage } from '../reading.ts';
import { auditPartition, openAuditLog } from './audit-log.ts';

/** As `openAuditLog` writes it. */
const auditKind = itemKind('Audit record', auditRecordSchema);

const splitCursor = (cursor: string): [Month, string | undefined] => {
  const [, month, rest] = /^(20\d\d-(?:0[1-9]|1[0-2]))\.([A-Za-z0-9_-]*)$/.exec(cursor) ?? [];
  if (month === undefined) throw new InvalidCursor();
  return [month, rest === '' ? undefined : rest];
};

/** The audit log for who reads it, too. */
export const openReadableAuditLog = (database: Database, organizationId: string) => ({
  ...openAuditLog(organizationId),

  /** Newest first, month by month back to `since`. Its cursors name the month they stand in. */
  newestFirst: async (page: PageRequest, since: string, now: Date): Promise<Page<AuditRecord>> => {
    const current = monthIn('UTC', now);
    const [start = current, rest] = page.cursor === undefined ? [] : splitCursor(page.cursor);
    if (start > current) throw new InvalidCursor();
    const oldest = since.slice(0, 7);
    const items: AuditRecord[] = [];
    let cursor = rest;
    for (let month = start; month >= oldest; month = addMonths(month, -1)) {
      const request = { limit: page.limit - items.length, ...(cursor !== undefined && { cursor }) };
      const found = await queryPage(
        database,
        { table: 'tenant', pk: auditPartition(organizationId, month), descending: true },
        request,
        auditKind,
      );
      items.push(...found.items);
      if (found.nextCursor !== null) return { items, nextCursor: `${month}.${found.nextCursor}` };
      cursor = undefined;
      if (items.length >= page.limit && month > oldest)
        return { items, nextCursor: `${addMonths(month, -1)}.` };
    }
    return { items, nextCursor: null };
  },
});
