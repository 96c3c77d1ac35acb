import { openFeedbackMonths } from '@portolan/data/feedback/feedback-months';
import { idNumber } from '@portolan/data/records.test-support';
import { feedbackPolicy } from '@portolan/data/worker-key-policies';
import { writeOne } from '@portolan/data/writing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestDatabase, type TestDatabase, watchWire } from '../../../test/support/database.ts';
import { follow } from './follow.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await startTestDatabase();
});
afterAll(() => database.stop());

it('looks at no months of a form whose clinic shares with nobody', async () => {
  const organizationId = idNumber('organization', 1);
  const formId = idNumber('form', 1);
  const month = { formId, month: '2026-10', cells: [], pace: 0, version: 1 };
  await writeOne(database.behind, openFeedbackMonths(database.behind, organizationId).put(month, 'no'));
  const worker = database.under(feedbackPolicy);
  const sent = watchWire(worker);
  const sharing = { database: worker, now: () => new Date(), pause: () => Promise.resolve() };
  const changed = {
    kind: 'record',
    organizationId,
    collection: 'FORMS',
    sortKey: formId,
    version: 7,
  } as const;
  expect(await follow(sharing, changed)).toEqual({ months: [], copies: [] });
  expect(sent).toHaveLength(1);
  expect(JSON.stringify(sent)).not.toContain('FEEDBACK-MONTHS');
});
