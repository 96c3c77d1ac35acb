import { partKey, requestExport } from '@portolan/domain/exports/export';
import { expect, it } from 'vitest';
import { ana, idNumber, now } from '../records.test-support.ts';
import { exportKind } from './exports.ts';

it('that was written before its parts said what their objects are called is read, and finds them', () => {
  const organizationId = idNumber('organization', 1);
  const asked = requestExport(null, { id: idNumber('export', 1), by: ana, now });
  if (!asked.ok) throw new Error(asked.failure.code);
  const before = { collection: 'programs', items: 0, files: [] };
  const read = exportKind.fromItem({
    ...{ pk: 'ORG#1#EXPORTS', sk: asked.value.id, schema: 1 },
    record: { ...asked.value, parts: [before] },
  });
  expect(read.parts.map((part) => partKey(organizationId, read.id, part))).toEqual([
    `${organizationId}/${read.id}/parts/programs`,
  ]);
});
