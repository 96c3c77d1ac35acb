import { newResponse } from '@portolan/domain/feedback/enter-responses';
import type { Response } from '@portolan/domain/feedback/response';
import { responseIdAt } from '@portolan/domain/feedback/response-id';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../../../test/support/database.ts';
import { engines } from '../../../../test/support/dynamodb-engines.ts';
import type { Database } from '../clients.ts';
import { InvalidCursor } from '../cursors.ts';
import { organizationPolicy } from '../key-policies.ts';
import { idNumber, personNumber } from '../records.test-support.ts';
import { writeAll } from '../writing.ts';
import { openFeedbackSettings } from './feedback-settings.ts';
import { openListeners } from './listeners.ts';
import { openNews } from './news.ts';
import { openResponses } from './responses.ts';

const answer = (at: string, number: number, fields: Partial<Response> = {}): Response => ({
  ...newResponse({
    id: responseIdAt(new Date(at), new Uint8Array(16).fill(number)),
    formId: idNumber('form', 1),
    formVersion: 1,
    audience: 'patients',
    channel: 'link',
    language: 'es',
    answeredAt: at,
    answers: { why: { kind: 'text', value: `¡Número ${number}! 😀 مرحبا` } },
    wantsReply: false,
  }),
  ...fields,
});
/** So many of September, a minute apart. */
const many = 230;
const september = Array.from({ length: many }, (_, number) =>
  answer(new Date(Date.UTC(2026, 8, 1, 0, number)).toISOString(), number % 200, {
    theme: number % 50 === 0 ? 'help' : null,
  }),
);

describe.each(engines())('on $name', ({ start }) => {
  let world: TestDatabase;
  let database: Database;
  const id = idNumber('organization', 9);
  const responses = () => openResponses(database, id);
  const write = (...writes: Parameters<typeof writeAll>[1]) => writeAll(database, writes);

  beforeAll(async () => {
    world = await openTestDatabase(await start());
    database = world.under(organizationPolicy(id));
    for (let from = 0; from < many; from += 100)
      await write(...september.slice(from, from + 100).map((one) => responses().put(one, 'absent', 'there')));
  });
  afterAll(() => world.stop());

  it('a response is found by its id, and is written once for each version', async () => {
    const first = answer('2026-10-31T23:59:59.999Z', 1);
    const put = (one: Response, expected: 'absent' | { version: number }) =>
      write(responses().put(one, expected, 'there'));
    expect((await put(first, 'absent')).ok).toBe(true);
    expect(await put(first, 'absent')).toEqual({ ok: false, failure: { code: 'there' } });
    const next = { ...first, theme: 'help', version: 2 };
    expect((await put(next, { version: 1 })).ok).toBe(true);
    expect((await put(next, { version: 1 })).ok).toBe(false);
    expect(await responses().find(first.id)).toEqual(next);
    expect((await responses().ofMonth('2026-10', { limit: 5 })).items).toEqual([next]);
    expect((await responses().ofMonth('2026-11', { limit: 5 })).items).toEqual([]);
    expect(await responses().find(`rsp_${'Z'.repeat(26)}`)).toBeNull();
    const all = await responses().findAll([first.id, first.id, answer('2026-12-01T00:00:00.000Z', 1).id]);
    expect(all).toEqual([next]);
  });

  it('what matches is found newest first, whatever lies between and wherever a page ends', async () => {
    const wanted = september.filter(({ theme }) => theme === 'help').toReversed();
    for (const limit of [1, 2, 5, 100]) {
      const found: Response[] = [];
      let cursor: string | undefined;
      let pages = 0;
      do {
        const page = await responses().matching(
          '2026-09',
          { limit, cursor },
          ({ theme }) => theme === 'help',
        );
        expect(page.items.length).toBeLessThanOrEqual(limit);
        found.push(...page.items);
        cursor = page.nextCursor ?? undefined;
        pages += 1;
      } while (cursor !== undefined);
      expect(found).toEqual(wanted);
      expect(pages).toBeLessThanOrEqual(wanted.length + 1);
    }
    const all = await responses().matching('2026-09', { limit: many }, () => true);
    expect(all).toEqual({ items: september.toReversed(), nextCursor: null });
    const { nextCursor } = await responses().matching('2026-09', { limit: 1 }, () => true);
    await expect(
      responses().matching('2026-10', { limit: 1, cursor: nextCursor ?? '' }, () => true),
    ).rejects.toThrow(InvalidCursor);
  });

  it('news are read newest first, settings are as nobody chose before, and an address is forgotten', async () => {
    const news = openNews(database, id);
    const entry = (number: number) => ({
      id: idNumber('news', number),
      youSaid: { en: 'It is hard', es: 'Es difícil' },
      weDid: { en: 'We help', es: 'Ayudamos' },
      responseIds: [september[0]?.id ?? ''],
      publishedAt: null,
      writtenBy: personNumber(1),
      version: 1,
    });
    for (const number of [1, 2]) await write(news.put(entry(number), 'absent', 'there'));
    expect((await news.newestFirst({ limit: 5 })).items).toEqual([entry(2), entry(1)]);
    expect(await news.find(entry(1).id)).toEqual(entry(1));

    const settings = openFeedbackSettings(database, id);
    const untouched = await settings.find();
    expect(untouched).toMatchObject({ version: 0, reviewDays: 2, closeDays: 10 });
    const first = { ...untouched, reviewDays: 1, version: 1 };
    expect((await write(settings.put(first, 'there'))).ok).toBe(true);
    expect((await write(settings.put(first, 'there'))).ok).toBe(false);
    expect((await write(settings.put({ ...first, version: 2 }, 'there'))).ok).toBe(true);
    expect(await settings.find()).toMatchObject({ version: 2 });

    const listeners = openListeners(database, id);
    const responseId = september[0]?.id ?? '';
    const leftAt = '2026-09-01T00:00:00.000Z';
    const listener = { responseId, email: 'sam@elsewhere.example', language: 'es', leftAt } as const;
    const until = new Date('2027-09-01T00:00:00.000Z');
    await write(listeners.put(listener, until, 'absent', 'there'));
    expect(await listeners.find(responseId, new Date(leftAt))).toEqual(listener);
    expect(await listeners.find(responseId, until)).toBeNull();
    expect((await write(listeners.forget(responseId, 'gone'))).ok).toBe(true);
    expect(await write(listeners.forget(responseId, 'gone'))).toEqual({
      ok: false,
      failure: { code: 'gone' },
    });
  });
});
