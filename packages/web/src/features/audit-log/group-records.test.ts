import type { AuditRecord } from '@portolan/domain/audit/audit-record';
import { expect, test } from 'vitest';
import { groupRecords } from './group-records.ts';

const record = (minute: number, more: Partial<AuditRecord> = {}): AuditRecord => ({
  id: `audit_${minute}`,
  at: new Date(Date.UTC(2026, 8, 1, 12, minute)).toISOString(),
  by: 'ana',
  action: 'element-changed',
  target: 'plan/strategy',
  versionBefore: null,
  versionAfter: null,
  fields: [],
  ...more,
});

test('one person at one element within ten minutes is one line, named by its newest record', () => {
  const newest = record(30);
  expect(groupRecords([newest, record(25), record(20), record(19)])).toEqual([
    { newest, count: 3 },
    { newest: record(19), count: 1 },
  ]);
});

test.each([
  ['another person', { by: 'ben' }],
  ['another element', { target: 'plan/roles' }],
  ['something else', { action: 'work-plan-changed' }],
] as const)('%s between them keeps them apart', (_, between) => {
  expect(groupRecords([record(3), record(2, between), record(1)]).map(({ count }) => count)).toEqual([
    1, 1, 1,
  ]);
});

test('what is not done at an element is never joined', () => {
  const change = { action: 'profile-changed' } as const;
  expect(groupRecords([record(2, change), record(1, change)])).toHaveLength(2);
});
