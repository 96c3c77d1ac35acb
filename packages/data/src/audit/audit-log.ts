import type { AuditRecord } from '@portolan/domain/audit/audit-record';
import { newId } from '@portolan/domain/ids';
import type { Month } from '@portolan/domain/months';
import type { Item } from '../items.ts';
import { partitionOf } from '../keys.ts';
import { expiryAttribute } from '../tables.ts';
import type { Write } from '../writing.ts';

export const auditPartition = (organizationId: string, month: Month): string =>
  partitionOf(organizationId, 'AUDIT', month);

/**
 * The audit log, a partition a month. It is only ever added to. Everybody who writes writes here and few read: how a record is read
 * (`openReadableAuditLog`), and with it what every action is called, is not in their bundles.
 */
export const openAuditLog = (organizationId: string) => {
  const append = (record: AuditRecord, extra: Item = {}): Write<'write-contention'> => ({
    kind: 'put',
    table: 'tenant',
    item: {
      ...extra,
      pk: auditPartition(organizationId, record.at.slice(0, 7)),
      sk: record.id,
      schema: 1,
      record,
    },
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
  };
};
