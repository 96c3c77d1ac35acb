import {
  addKiosk,
  changeForm,
  getForm,
  getFormVersion,
  inviteToForm,
  listFormInvitations,
  listKiosks,
  makeForm,
  publishForm,
  removeForm,
  removeKiosk,
  setFormState,
} from '@portolan/contract/form-routes';
import { listAuditRecords } from '@portolan/contract/organization-routes';
import { pageOf } from '@portolan/contract/parameters';
import { type FormContent, formSchema, formVersionSchema } from '@portolan/domain/feedback/form';
import { readyMadeForms } from '@portolan/domain/feedback/ready-made/ready-made-forms';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { codeOf } from '../support/answers.ts';
import { createWorld, personIn, type World } from '../support/world.ts';
import { demand, type Person, send } from '../support/world-people.ts';

let world: World;
let editor: Person;
beforeAll(async () => {
  world = await createWorld();
  editor = personIn(world.cedar, 'editor');
});
afterAll(() => world.stop());

const terms = { audiences: ['patients'], moment: 'initial', occasion: 'just-in-time', shared: true };
const ours = () => ({ organizationId: world.cedar.id });

const make = async (from: unknown) =>
  formSchema.parse(
    (await demand(world, makeForm, editor.token, { params: ours(), body: { ...terms, from } })).json,
  );
const at = (version: number) => ({ headers: { 'if-match': `"${version}"` } });

test('a form is begun, finished, published, changed and published again; what was published stays', async () => {
  const made = await make({ kind: 'empty' });
  const params = { ...ours(), formId: made.id };
  const publish = (version: number) => send(world, publishForm, editor.token, { params, ...at(version) });
  expect(codeOf(await publish(1))).toBe('form-unfinished');
  const content = readyMadeForms[0]?.content;
  const change = (version: number, body: unknown) =>
    send(world, changeForm, editor.token, { params, ...at(version), body });
  const twice = { ...content, questions: [content?.questions[0], content?.questions[0]] };
  expect(codeOf(await change(1, { content: twice }))).toBe('form-broken');
  expect((await change(1, { content })).status).toBe(200);
  expect(codeOf(await change(1, { shared: false }))).toBe('stale-version');
  expect(formSchema.parse((await publish(2)).json)).toMatchObject({
    state: 'open',
    published: 1,
    changed: false,
    version: 3,
  });
  const shorter = { ...content, questions: content?.questions.slice(0, 1) };
  expect(formSchema.parse((await change(3, { content: shorter })).json).changed).toBe(true);
  expect(formSchema.parse((await publish(4)).json)).toMatchObject({ published: 2, changed: false });
  // Nothing new to say makes no third version.
  expect(formSchema.parse((await publish(5)).json)).toMatchObject({ published: 2, version: 5 });

  const versionOf = async (formVersion: string) =>
    formVersionSchema.parse(
      (await demand(world, getFormVersion, editor.token, { params: { ...params, formVersion } })).json,
    );
  expect((await versionOf('1')).content).toEqual(content);
  expect((await versionOf('2')).content).toEqual(shorter);
  const third = { params: { ...params, formVersion: '3' } };
  expect(codeOf(await send(world, getFormVersion, editor.token, third))).toBe('not-found');
  expect(codeOf(await send(world, removeForm, editor.token, { params, ...at(5) }))).toBe('form-published');
});

test('a draft has no page and can be removed; a published form has one, and is closed and opened', async () => {
  const draft = await make({ kind: 'ready-made', name: 'monthly-pulse' });
  const params = { ...ours(), formId: draft.id };
  const page = (slug: string) => fetch(new URL(`/f/${slug}`, world.stack.origin));
  expect((await page(draft.slug)).status).toBe(404);
  expect(
    codeOf(await send(world, setFormState, editor.token, { params, ...at(1), body: { state: 'open' } })),
  ).toBe('form-unpublished');
  expect(codeOf(await send(world, addKiosk, editor.token, { params, body: { name: 'Desk' } }))).toBe(
    'form-unpublished',
  );
  expect((await send(world, removeForm, editor.token, { params, ...at(1) })).status).toBe(204);
  expect(codeOf(await send(world, getForm, editor.token, { params }))).toBe('not-found');

  const form = await make({ kind: 'ready-made', name: 'monthly-pulse' });
  const own = { ...ours(), formId: form.id };
  await demand(world, publishForm, editor.token, { params: own, ...at(1) });
  const shown = await page(form.slug);
  expect(shown.status).toBe(200);
  expect(await shown.text()).toContain('portal');
  await demand(world, setFormState, editor.token, { params: own, ...at(2), body: { state: 'closed' } });
  const again = await send(world, publishForm, editor.token, { params: own, ...at(3) });
  expect(formSchema.parse(again.json)).toMatchObject({ state: 'open', published: 1 });
});

test('a form begins as a copy with an address of its own, and as nothing that is not there', async () => {
  const first = await make({ kind: 'ready-made', name: 'feature-poll' });
  const copy = await make({ kind: 'copy', formId: first.id });
  const words = (content: FormContent) => content.questions.map(({ text }) => text.en);
  expect(words(copy.content)).toEqual(words(first.content));
  expect(copy.slug).not.toBe(first.slug);
  const elsewhere = await send(world, makeForm, world.birch.owner.token, {
    params: { organizationId: world.birch.id },
    body: { ...terms, from: { kind: 'copy', formId: first.id } },
  });
  expect(codeOf(elsewhere)).toBe('unknown-form');
  const unknown = { ...terms, from: { kind: 'ready-made', name: 'constructor' } };
  expect(codeOf(await send(world, makeForm, editor.token, { params: ours(), body: unknown }))).toBe(
    'unknown-form',
  );
});

test('a screen’s token is told once and kept by nobody; letters wait for who has not been asked', async () => {
  const form = await make({ kind: 'ready-made', name: 'staff-weekly' });
  const params = { ...ours(), formId: form.id };
  await demand(world, publishForm, editor.token, { params, ...at(1) });
  const desk = personIn(world.cedar, 'contributor');
  const added = z
    .object({ kiosk: z.object({ id: z.string() }), token: z.string().check(z.minLength(40)) })
    .parse((await demand(world, addKiosk, desk.token, { params, body: { name: 'Front desk' } })).json);
  expect(JSON.stringify(await world.dump())).not.toContain(added.token);
  const kiosk = { params: { ...params, kioskId: added.kiosk.id } };
  expect((await send(world, removeKiosk, desk.token, kiosk)).status).toBe(204);
  expect(codeOf(await send(world, removeKiosk, desk.token, kiosk))).toBe('not-found');
  expect((await demand(world, listKiosks, desk.token, { params })).json).toEqual({ items: [] });

  const invite = (emails: readonly string[]) =>
    demand(world, inviteToForm, editor.token, { params, body: { language: 'es', emails } });
  expect((await invite(['Rosa@cedar.example', 'sam@cedar.example'])).json).toEqual({
    invited: 2,
    leftOut: [],
  });
  expect((await invite(['rosa@cedar.example', 'lee@cedar.example'])).json).toEqual({
    invited: 1,
    leftOut: ['rosa@cedar.example'],
  });
  const listed = await demand(world, listFormInvitations, editor.token, { params });
  expect(
    pageOf(z.looseObject({ email: z.string() }))
      .parse(listed.json)
      .items.map(({ email }) => email)
      .toSorted(),
  ).toEqual(['lee@cedar.example', 'rosa@cedar.example', 'sam@cedar.example']);
  // Whom they asked is in no line of the log.
  const log = await demand(world, listAuditRecords, world.cedar.owner.token, { params: ours() });
  expect(log.text).toContain('form-invitations-sent');
  expect(log.text).not.toContain('rosa@');
});
