import { openListeners } from '@portolan/data/feedback/listeners';
import { pagesPolicy } from '@portolan/data/feedback/page-policies';
import { openResponses } from '@portolan/data/feedback/responses';
import { ana, idNumber } from '@portolan/data/records.test-support';
import { writeAll } from '@portolan/data/writing';
import { responseIdAt } from '@portolan/domain/feedback/response-id';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestDatabase, type TestDatabase } from '../../../test/support/database.ts';
import { everyKindOfQuestion } from '../../../test/support/public-forms.ts';
import { keepAgain, keepResponse } from './keep-response.ts';
import { openStore } from './store.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await startTestDatabase();
});
afterAll(() => database.stop());

const now = new Date('2026-11-02T09:00:00.000Z');
const email = 'rosa@elsewhere.example';

/** An answer with an address, and what is kept of it, in an organization of its own. */
const answered = (number: number) => {
  const organizationId = idNumber('organization', number);
  const answer = {
    id: responseIdAt(now, new Uint8Array(16).fill(number)),
    audience: 'patients',
    answers: { stars: { kind: 'number', value: 4 } },
    email,
    channel: 'email',
    language: 'es',
    version: {
      formId: idNumber('form', 1),
      version: 1,
      audiences: ['patients'],
      content: everyKindOfQuestion,
      publishedBy: ana,
      publishedAt: now.toISOString(),
    },
  } satisfies Parameters<typeof keepResponse>[1];
  return {
    answer,
    store: openStore(database.under(pagesPolicy(organizationId)), organizationId),
    listeners: openListeners(database.behind, organizationId),
    responses: openResponses(database.behind, organizationId),
  };
};

it('keeps the address at the second try where the first broke off after the answer', async () => {
  const { answer, store, listeners } = answered(1);
  const writeOne: typeof store.writeOne = (write) =>
    'item' in write && 'email' in Object(write.item.record)
      ? Promise.reject(new Error('The process ends here'))
      : store.writeOne(write);
  const broken = { ...store, writeOne };
  await expect(keepResponse(broken, answer, now)).rejects.toThrow('ends here');
  expect(await listeners.find(answer.id, now)).toBeNull();
  expect(await keepAgain(store, answer, now)).toBe(true);
  expect(await listeners.find(answer.id, now)).toMatchObject({ email, language: 'es' });
});

it('asks for no second letter where the first has gone out and the page is sent once more', async () => {
  const { answer, store, listeners, responses } = answered(2);
  expect(await keepResponse(store, answer, now)).toBe('stored');
  const stored = await responses.find(answer.id);
  if (stored === null) throw new Error('Nothing was stored');
  const told = { ...stored, newsId: idNumber('news', 1), version: 2 };
  await writeAll(database.behind, [
    responses.put(told, { version: 1 }, 'no'),
    listeners.forget(answer.id, 'no'),
  ]);
  expect(await keepResponse(store, answer, now)).toBe('stored');
  expect(await listeners.find(answer.id, now)).toBeNull();
});

it('is not said of an answer that says something else', async () => {
  const { answer, store, listeners } = answered(3);
  await keepResponse(store, { ...answer, email: null }, now);
  const other = { ...answer, answers: { stars: { kind: 'number' as const, value: 1 } } };
  expect(await keepAgain(store, other, now)).toBe(false);
  expect(await keepResponse(store, other, now)).toBe('other');
  expect(await listeners.find(answer.id, now)).toBeNull();
});
