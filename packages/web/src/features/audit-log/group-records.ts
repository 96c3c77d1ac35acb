import type { AuditRecord } from '@portolan/domain/audit/audit-record';

/** Milliseconds from the newest of a group's changes to its oldest. */
const span = 10 * 60_000;

export type RecordGroup = { readonly newest: AuditRecord; readonly count: number };

const together = (newest: AuditRecord, record: AuditRecord): boolean =>
  record.action === 'element-changed' &&
  newest.action === 'element-changed' &&
  record.by === newest.by &&
  record.target === newest.target &&
  Date.parse(newest.at) - Date.parse(record.at) <= span;

/** Records, newest first, in which one person's work on one element, saved bit by bit, is a single line. */
export const groupRecords = (records: readonly AuditRecord[]): RecordGroup[] => {
  const groups: RecordGroup[] = [];
  for (const record of records) {
    const last = groups.at(-1);
    if (last && together(last.newest, record)) groups[groups.length - 1] = { ...last, count: last.count + 1 };
    else groups.push({ newest: record, count: 1 });
  }
  return groups;
};
