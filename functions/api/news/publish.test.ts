import { ana, idNumber } from '@portolan/data/records.test-support';
import { type Write, writeAll } from '@portolan/data/writing';
import { mostTold, type News } from '@portolan/domain/feedback/news';
import { responseIdAt } from '@portolan/domain/feedback/response-id';
import { response } from '@portolan/domain/feedback/responses.test-support';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestDatabase, type TestDatabase } from '../../../test/support/database.ts';
import { newsWrites } from './publish.ts';
import { openStore } from './store.ts';

/** What DynamoDB takes in a transaction, and what is written with every change: its audit record, and its remembered answer. */
const mostParts = 100;
const withEveryChange = 2;

let database: TestDatabase;
beforeAll(async () => {
  database = await startTestDatabase();
});
afterAll(() => database.stop());

it('tells of as many responses as there can be in the place of as many others, in one transaction', async () => {
  const store = openStore(database.behind, idNumber('organization', 1));
  const write = async (writes: readonly Write<string>[]) =>
    expect(await writeAll(database.behind, writes)).toEqual({ ok: true, value: null });
  const at = new Date('2026-10-01T17:00:00.000Z');
  const answers = Array.from({ length: 2 * mostTold }, (_, number) =>
    response({ id: responseIdAt(at, new Uint8Array(16).fill(number % 32).fill(number >> 5, 0, 1)) }),
  );
  expect(new Set(answers.map(({ id }) => id)).size).toBe(2 * mostTold);
  await write(answers.map((one) => store.responses.put(one, 'absent', 'there')));
  const ids = answers.map(({ id }) => id);
  const before: News = {
    id: idNumber('news', 1),
    youSaid: { en: 'a', es: 'a' },
    weDid: { en: 'b', es: 'b' },
    responseIds: ids.slice(0, mostTold),
    publishedAt: at.toISOString(),
    writtenBy: ana,
    version: 1,
  };
  const first = await newsWrites(store, null, before);
  if (!first.ok) throw new Error(first.failure.code);
  await write(first.value);
  const second = await newsWrites(store, before, { ...before, responseIds: ids.slice(mostTold), version: 2 });
  if (!second.ok) throw new Error(second.failure.code);
  expect(second.value.length).toBeGreaterThan(2 * mostTold);
  expect(second.value.length).toBeLessThanOrEqual(mostParts - withEveryChange);
  await write(second.value);
  const found = await store.responses.findAll(ids);
  expect(found.filter(({ newsId }) => newsId === before.id).map(({ id }) => id)).toHaveLength(mostTold);
});
