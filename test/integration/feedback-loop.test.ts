import { changeNews, getFeedbackSettings, writeNews } from '@portolan/contract/feedback-routes';
import { listAuditRecords } from '@portolan/contract/organization-routes';
import { makeActivityOfResponse } from '@portolan/contract/response-activity-routes';
import { enterResponses } from '@portolan/contract/response-entry-routes';
import {
  changeResponse,
  changeResponses,
  getResponse,
  listOpenResponses,
  listResponses,
} from '@portolan/contract/response-routes';
import { getElement, listElementHistory } from '@portolan/contract/work-plan-routes';
import { feedbackSettingsSchema } from '@portolan/domain/feedback/feedback-settings';
import { newsSchema } from '@portolan/domain/feedback/news';
import { type Response, responseSchema } from '@portolan/domain/feedback/response';
import { elementSchema } from '@portolan/domain/work-plans/element';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { codeOf } from '../support/answers.ts';
import { answer, answeredForm } from '../support/requests/answered-form.ts';
import { changedItems } from '../support/table-dump.ts';
import { createWorld, personIn, type World } from '../support/world.ts';
import { demand, freshName, type Person, send } from '../support/world-people.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.stop());

const place = () => ({ world, organization: world.cedar, actor: { role: null, person: null } });
const ours = (params: Readonly<Record<string, string>> = {}) => ({
  organizationId: world.cedar.id,
  ...params,
});
const editor = () => personIn(world.cedar, 'editor');
const page = z.object({ items: z.array(responseSchema), nextCursor: z.nullable(z.string()) });

const read = async (responseId: string): Promise<Response> =>
  responseSchema.parse(
    (await demand(world, getResponse, editor().token, { params: ours({ responseId }) })).json,
  );
const change = (who: Person, responseId: string, version: number, body: unknown) =>
  send(world, changeResponse, who.token, {
    params: ours({ responseId }),
    headers: { 'if-match': `"${version}"` },
    body,
  });
const open = async (): Promise<readonly string[]> => {
  await world.stack.drain();
  const { json } = await demand(world, listOpenResponses, editor().token, {
    params: ours(),
    query: { limit: '100' },
  });
  return page.parse(json).items.map(({ id }) => id);
};

test('feedback goes from new to closed, by who may, and only with what was done', async () => {
  const contributor = personIn(world.cedar, 'contributor');
  const responseId = await answer(place());
  expect(await open()).toContain(responseId);
  expect(codeOf(await change(contributor, responseId, 1, { status: 'in-review' }))).toBe('not-your-response');
  const stranger = { kind: 'member', personId: world.birch.owner.personId };
  expect(codeOf(await change(editor(), responseId, 1, { owner: stranger }))).toBe('unknown-member');
  const theirs = { owner: { kind: 'member', personId: contributor.personId }, theme: 'sign-in' };
  expect((await change(editor(), responseId, 1, theirs)).status).toBe(200);
  expect(codeOf(await change(editor(), responseId, 1, { theme: 'help' }))).toBe('stale-version');
  expect((await change(contributor, responseId, 2, { status: 'in-review' })).status).toBe(200);
  expect(codeOf(await change(contributor, responseId, 3, { status: 'closed' }))).toBe('nothing-done');
  const done = { status: 'closed', done: 'We put up a sign at the desk.' };
  expect((await change(contributor, responseId, 3, done)).status).toBe(200);
  expect(await read(responseId)).toMatchObject({ status: 'closed', version: 4 });
  expect(await open()).not.toContain(responseId);
  expect((await change(editor(), responseId, 4, { status: 'action' })).status).toBe(200);
  expect(await read(responseId)).toMatchObject({ status: 'action', closedAt: null });
  expect(await open()).toContain(responseId);
});

test('several are changed at once, each answered for by itself', async () => {
  const [one, other] = [await answer(place()), await answer(place())];
  const gone = `rsp_01J8ZC4Q3W5V7X9Y2B4D6F8H0K`;
  const call = { params: ours(), body: { responseIds: [one, gone, other], changes: { theme: 'mobile' } } };
  const { json } = await demand(world, changeResponses, editor().token, call);
  expect(json).toMatchObject({ refused: [{ responseId: gone, code: 'not-found' }] });
  for (const id of [one, other]) expect(await read(id)).toMatchObject({ theme: 'mobile', version: 2 });
  // Once more changes nothing.
  const before = await world.dump();
  await demand(world, changeResponses, editor().token, call);
  expect(changedItems(before, await world.dump())).toEqual([]);
  const closing = { params: ours(), body: { responseIds: [one, other], changes: { status: 'closed' } } };
  const refused = await demand(world, changeResponses, editor().token, closing);
  expect(refused.json).toMatchObject({
    changed: [],
    refused: [{ code: 'nothing-done' }, { code: 'nothing-done' }],
  });
});

test('a response becomes an activity of element 9 at once, and each names the other', async () => {
  const { planId } = world.cedar;
  const responseId = await answer(place());
  const elementId = 'patient-feedback';
  const text = freshName('Print the steps to sign in');
  const make = (version: number, fields: object = {}) =>
    send(world, makeActivityOfResponse, editor().token, {
      params: ours({ responseId }),
      headers: { 'if-match': `"${version}"` },
      body: { planId, elementId, text, responsible: null, timeframe: null, ...fields },
    });
  const before = await world.dump();
  expect(codeOf(await make(1, { elementId: 'no-such-element' }))).toBe('unknown-element');
  const stranger = { kind: 'member', personId: world.birch.owner.personId };
  expect(codeOf(await make(1, { responsible: stranger }))).toBe('unknown-member');
  expect(changedItems(before, await world.dump())).toEqual([]);
  const mine = { kind: 'member', personId: editor().personId };
  expect((await make(1, { responsible: mine })).status).toBe(200);
  expect(codeOf(await make(2))).toBe('already-an-activity');
  const response = await read(responseId);
  expect(response).toMatchObject({ status: 'action', became: { planId, elementId } });
  expect(response.reviewedAt).not.toBeNull();
  const params = ours({ planId, elementId });
  const element = elementSchema.parse((await demand(world, getElement, editor().token, { params })).json);
  const row = element.activities.find(({ id }) => id === response.became?.activityId);
  expect(row).toMatchObject({ text, list: 'planned', responsible: mine, fromResponse: responseId });
  const history = await demand(world, listElementHistory, editor().token, { params });
  expect(history.text).toContain(text);
  const audit = await demand(world, listAuditRecords, world.cedar.owner.token, { params: ours() });
  expect(audit.text).toContain('response-became-activity');
  expect(audit.text).not.toContain(text);
});

const row = (number: number, fields: object = {}) => ({
  row: number,
  formVersion: 1,
  audience: 'patients',
  language: 'es',
  answeredOn: new Date(Date.now() - 2 * 86_400_000).toISOString().slice(0, 10),
  answers: { why: { kind: 'text', value: `=HYPERLINK("http://x") ${freshName('On paper')} 😀 مرحبا` } },
  ...fields,
});

test('rows from paper are taken once, and of each other row it is said what is wrong', async () => {
  const formId = await answeredForm(place());
  const contributor = personIn(world.cedar, 'contributor');
  const batch = freshName('a-batch-of-paper');
  const first = row(1);
  const rows = [
    first,
    first,
    row(2, { answers: { stars: { kind: 'number', value: 9 } } }),
    row(3, { formVersion: 7 }),
    row(4, { answeredOn: '2020-01-01' }),
  ];
  const enter = (sent: readonly object[]) =>
    demand(world, enterResponses, contributor.token, {
      params: ours({ formId }),
      body: { channel: 'paper', batch, rows: sent },
    });
  const outcomes = [
    { row: 1, outcome: 'applied', faults: [] },
    { row: 1, outcome: 'unchanged', faults: [] },
    { row: 2, outcome: 'refused', faults: [{ questionId: 'stars', code: 'wrong-type' }] },
    { row: 3, outcome: 'refused', faults: [{ questionId: null, code: 'unknown-version' }] },
    { row: 4, outcome: 'refused', faults: [{ questionId: null, code: 'too-long-ago' }] },
  ];
  expect((await enter(rows)).json).toEqual({ rows: outcomes });
  const before = await world.dump();
  expect((await enter([first])).json).toEqual({ rows: [outcomes[1]] });
  expect(changedItems(before, await world.dump())).toEqual([]);
});

test('a month is searched in any case and without accents, in pages that end', async () => {
  const wanted = freshName('Contraseña olvidada');
  const answers = { why: { kind: 'text' as const, value: `${wanted} <script>alert(1)</script>` } };
  const responseId = await answer(place(), { answers, channel: 'kiosk', language: 'es' });
  await answer(place());
  const search = async (query: Readonly<Record<string, string>>) => {
    const found: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const { json }: { readonly json: unknown } = await demand(world, listResponses, editor().token, {
        params: ours(),
        query: { month: '2026-10', limit: '1', ...query, ...(cursor !== '' && { cursor }) },
      });
      const { items, nextCursor } = page.parse(json);
      found.push(...items.map(({ id }) => id));
      cursor = nextCursor;
    }
    return found;
  };
  expect(await search({ search: wanted.toUpperCase().replace('Ñ', 'N') })).toEqual([responseId]);
  expect(await search({ search: wanted, channel: 'link' })).toEqual([]);
  expect(await search({ channel: 'kiosk', language: 'es', status: 'new' })).toEqual([responseId]);
  expect((await search({})).length).toBeGreaterThan(1);
});

test('news are published with both languages, on a page made once, and name their responses', async () => {
  const responseId = await answer(place());
  const { owner } = world.cedar;
  const terms = {
    youSaid: { en: 'Signing in is hard.', es: 'Es difícil iniciar sesión.' },
    weDid: { en: 'We help at the desk.', es: 'Ayudamos en recepción.' },
    responseIds: [responseId],
    published: true,
  };
  const write = (body: unknown) => send(world, writeNews, owner.token, { params: ours(), body });
  const gone = ['rsp_01J8ZC4Q3W5V7X9Y2B4D6F8H0K'];
  expect(codeOf(await write({ ...terms, responseIds: gone }))).toBe('unknown-response');
  expect(codeOf(await write({ ...terms, weDid: { en: 'Yes', es: ' ' } }))).toBe('news-unfinished');
  const settings = async () =>
    feedbackSettingsSchema.parse(
      (await demand(world, getFeedbackSettings, owner.token, { params: ours() })).json,
    );
  expect((await settings()).pageSlug).toBeNull();
  const news = newsSchema.parse((await write(terms)).json);
  const { pageSlug } = await settings();
  expect(pageSlug).toMatch(/^[a-z2-9]{10}$/);
  expect(await read(responseId)).toMatchObject({ newsId: news.id, version: 2 });
  await write({ ...terms, responseIds: [] });
  expect((await settings()).pageSlug).toBe(pageSlug);
  const back = await send(world, changeNews, owner.token, {
    params: ours({ newsId: news.id }),
    headers: { 'if-match': '"1"' },
    body: { ...terms, published: false },
  });
  expect(newsSchema.parse(back.json)).toMatchObject({ publishedAt: null, version: 2 });
  expect(await read(responseId)).toMatchObject({ newsId: null, version: 3 });
});
