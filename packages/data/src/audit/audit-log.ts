import { type AuditRecord, auditRecordSchema } from '@portolan/domain/audit/audit-record';
import { newId } from '@portolan/domain/ids';
import { addMonths, type Month, monthIn } from '@portolan/domain/months';
import type { Database } from '../clients.ts';
import { InvalidCursor } from '../cursors.ts';
import { type Item, itemKind } from '../items.ts';
import { partitionOf } from '../keys.ts';
import { type Page, type PageRequest, queryPage } from '../reading.ts';
import { expiryAttribute } from '../tables.ts';
import type { Write } from '../writing.ts';

const auditKind = itemKind('Audit record', auditRecordSchema);

/** The audit log, a partition a month. It is only ever added to. */
export const openAuditLog = (database: Database, organizationId: string) => {
  const partition = (month: Month) => partitionOf(organizationId, 'AUDIT', month);

  const append = (record: AuditRecord, extra: Item = {}): Write<'write-contention'> => ({
    kind: 'put',
    table: 'tenant',
    item: auditKind.toItem({ pk: partition(record.at.slice(0, 7)), sk: record.id }, record, extra),
    // An audit record's id is new every time, so there is nothing that could be refused.
    expected: 'anything',
    refusal: 'write-contention',
  });

  return {
    append,

    /** What the product did by itself; `end`: the second since 1970 at which the line goes, where it does. */
    appendOfProduct: (
      now: Date,
      what: Omit<AuditRecord, 'id' | 'at' | 'by'>,
      end?: number,
    ): Write<'write-contention'> =>
      append(
        { id: newId('audit', now), at: now.toISOString(), by: 'portolan', ...what },
        end === undefined ? {} : { [expiryAttribute]: end },
      ),

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
          { table: 'tenant', pk: partition(month), descending: true },
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
  };
};

const splitCursor = (cursor: string): [Month, string | undefined] => {
  const [, month, rest] = /^(20\d\d-(?:0[1-9]|1[0-2]))\.([A-Za-z0-9_-]*)$/.exec(cursor) ?? [];
  if (month === undefined) throw new InvalidCursor();
  return [month, rest === '' ? undefined : rest];
};
