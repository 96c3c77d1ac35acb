import {
  addImage,
  getImage,
  getTestSend,
  previewMessage,
  sendTest,
} from '@portolan/contract/campaign-message-routes';
import { changeMailSettings, getMailSettings } from '@portolan/contract/mail-settings-routes';
import { changeSequence, makeSequence, turnSequence } from '@portolan/contract/sequence-routes';
import { sequenceSchema } from '@portolan/domain/campaigns/campaign';
import { mailSettingsSchema } from '@portolan/domain/campaigns/mail-settings';
import type { Message } from '@portolan/domain/campaigns/message';
import { readyMadeMessages } from '@portolan/domain/campaigns/ready-made/ready-made-messages';
import { testSendViewSchema } from '@portolan/domain/campaigns/test-send';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { readyForMail, soundMessage } from '../support/campaigns.ts';
import { createWorld, personIn, type World } from '../support/world.ts';
import { demand, type Person, send } from '../support/world-people.ts';

let world: World;
let editor: Person;
beforeAll(async () => {
  world = await createWorld();
  editor = personIn(world.cedar, 'editor');
});
afterAll(() => world.stop());

const ours = () => ({ organizationId: world.cedar.id });
const pictureSchema = z.object({ id: z.string(), type: z.string(), width: z.int(), height: z.int() });
const gif = addImage.example.body.data;

const settingsNow = async () => {
  const answer = await demand(world, getMailSettings, editor.token, { params: ours() });
  return { settings: mailSettingsSchema.parse(answer.json), etag: answer.headers.etag ?? '' };
};
const change = async (body: unknown) => {
  const { etag } = await settingsNow();
  return send(world, changeMailSettings, editor.token, {
    params: ours(),
    headers: { 'if-match': etag },
    body,
  });
};

test('settings begin with what is known of the clinic, and their sign-up page has an address while it is open', async () => {
  const { settings } = await settingsNow();
  expect(settings).toMatchObject({ version: 0, tracked: ['staff'], shared: false, signUpSlug: null });
  expect(settings.fromName).not.toBe('');
  const opened = mailSettingsSchema.parse(
    (await change({ signUpOpen: true, replyTo: 'Portal@Cedar.example' })).json,
  );
  expect(opened).toMatchObject({ version: 1, replyTo: 'portal@cedar.example' });
  const page = (slug: string | null) => fetch(`${world.stack.origin}/c/join/${slug}`);
  expect((await page(opened.signUpSlug)).status).toBe(200);
  const closed = mailSettingsSchema.parse((await change({ signUpOpen: false })).json);
  expect(closed.signUpSlug).toBeNull();
  expect((await page(opened.signUpSlug)).status).toBe(404);
  for (const body of [
    { brand: { color: '#0B7A75', logo: null } },
    { topics: [{ id: 'news', name: { en: ' ', es: '' } }] },
    { fromName: 'A\r\nBcc: b@example.org' },
    { replyTo: 'nobody' },
  ])
    expect((await change(body)).status).toBe(400);
  const foreign = { imageId: 'img_01J8ZC4Q3W5V7X9Y2B4D6F8H0K', width: 1, height: 1 };
  expect((await change({ brand: { color: '#0b7a75', logo: foreign } })).json).toMatchObject({
    code: 'unknown-picture',
  });
});

test('the same picture is one, is read by its bytes, and can be the logo', async () => {
  const add = (data: string) => send(world, addImage, editor.token, { params: ours(), body: { data } });
  const [first, second] = [await add(gif), await add(gif)].map(({ json }) => pictureSchema.parse(json));
  expect(first).toEqual({ id: first?.id, type: 'image/gif', width: 1, height: 1 });
  expect(second).toEqual(first);
  const params = { ...ours(), imageId: first?.id ?? '' };
  expect((await demand(world, getImage, editor.token, { params })).json).toMatchObject({ data: gif });
  expect((await add(Buffer.from('<svg/>').toString('base64'))).json).toMatchObject({ code: 'not-a-picture' });
  const padded = Buffer.concat([Buffer.from(gif, 'base64'), Buffer.alloc(200 * 1024)]).toString('base64');
  expect((await add(padded)).status).toBe(400);
  const logo = { imageId: first?.id, width: 500, height: 9 };
  const { json } = await change({ brand: { color: '#ffe000', logo } });
  expect(mailSettingsSchema.parse(json).brand.logo).toEqual({ imageId: first?.id, width: 1, height: 1 });
});

test('a preview shows what an example gets, and what is wrong with it', async () => {
  const message = {
    ...readyMadeMessages.reminder,
    subject: { en: 'Hi {fristName}', es: 'Hola, {firstName}' },
  };
  const { json } = await demand(world, previewMessage, editor.token, {
    params: ours(),
    body: { message, language: 'es' },
  });
  expect(json).toMatchObject({ subject: 'Hola, Rosa' });
  const { html, text, findings } = z
    .object({
      html: z.string(),
      text: z.string(),
      findings: z.array(z.looseObject({ code: z.string(), path: z.string() })),
    })
    .parse(json);
  expect(html).toMatch(/^<!DOCTYPE html[^>]*><html dir="ltr" lang="es">/);
  expect(html).not.toContain('{{');
  expect(text).toContain('Cancelar la suscripción');
  const found = findings.map(({ code, path }) => `${code} ${path}`);
  expect(found).toContain('unknown-field subject.en');
  expect(found).toContain('missing-link blocks.rmnd03.link');
});

test('a test goes to members alone, marked, in each language, from the clinic', async () => {
  const ask = (to: readonly string[], languages = ['en', 'es']) =>
    send(world, sendTest, editor.token, {
      params: ours(),
      body: { message: readyMadeMessages.launch, languages, to },
    });
  expect((await ask([world.outsider.personId])).json).toMatchObject({ code: 'unknown-member' });
  const asked = testSendViewSchema.parse((await ask([editor.personId, editor.personId])).json);
  await world.dump();
  const mails = world.stack.mails.list().filter(({ subject }) => /^\[(Test|Prueba)\]/.test(subject));
  expect(mails.map(({ subject }) => subject.slice(0, 8)).toSorted()).toEqual(['[Prueba]', '[Test] t']);
  for (const mail of mails) {
    expect(mail.to).toEqual([editor.email]);
    expect(mail.from).toContain((await settingsNow()).settings.fromName);
    expect(mail.html).toContain('/c/sample');
  }
  const params = { ...ours(), testSendId: asked.id };
  const { json } = await demand(world, getTestSend, editor.token, { params });
  expect(testSendViewSchema.parse(json).recipients).toEqual([{ personId: editor.personId, state: 'sent' }]);
});

test('what is written in a sequence that is on is kept as it is, and sent once its checks hold and a person says so', async () => {
  await readyForMail(world, world.cedar);
  const { token } = editor;
  const made = await demand(world, makeSequence, token, { params: ours(), body: makeSequence.example.body });
  const { id } = sequenceSchema.parse(made.json);
  let version = 1;
  const stepsOf = (message: Message) => [{ afterDays: 1, message }];
  const write = async (message: Message, more: object = {}) => {
    const answer = await demand(world, changeSequence, token, {
      params: { ...ours(), sequenceId: id },
      headers: { 'if-match': `"${version}"` },
      body: { ...more, steps: stepsOf(message) },
    });
    version += 1;
    return sequenceSchema.parse(answer.json).steps;
  };
  const turnOn = () =>
    send(world, turnSequence, token, {
      params: { ...ours(), sequenceId: id },
      headers: { 'if-match': `"${version}"` },
      body: { state: 'on' },
    });
  const sound = soundMessage();
  const half = { ...sound, subject: { en: '', es: '' } };
  await write(sound, { topic: 'portal' });
  expect((await turnOn()).status).toBe(200);
  version += 1;
  expect(await write(half)).toEqual([{ afterDays: 1, message: half, inUse: sound }]);
  const refused = await turnOn();
  expect([refused.status, refused.json]).toMatchObject([
    422,
    { code: 'message-unfinished', violations: [{ pointer: '/steps/0/message/subject/en' }, {}] },
  ]);
  const whole = { ...sound, subject: { en: 'The portal is open now', es: 'El portal ya abrió' } };
  expect(await write(whole)).toEqual([{ afterDays: 1, message: whole, inUse: sound }]);
  const used = sequenceSchema.parse((await turnOn()).json);
  expect([used.state, used.steps]).toEqual(['on', stepsOf(whole)]);
});
