import { makeForm, publishForm } from '@portolan/contract/form-routes';
import {
  changePanel,
  invitePanelMembers,
  listPanelMembers,
  listPanelSurveys,
  makePanel,
  removePanelMember,
} from '@portolan/contract/panel-routes';
import { pageOf } from '@portolan/contract/parameters';
import { listOpenResponses } from '@portolan/contract/response-routes';
import { formSchema } from '@portolan/domain/feedback/form';
import { type PanelMember, panelMemberSchema, panelSchema } from '@portolan/domain/feedback/panel';
import { firstWorkingDay } from '@portolan/domain/feedback/survey-day';
import { addMonths } from '@portolan/domain/months';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fieldIn, visitorAt } from '../support/form-visitor.ts';
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
const visitor = () => visitorAt(world.stack.origin, '127.0.3.1');
const mailsTo = (email: string) => world.stack.mails.list().filter(({ to }) => to.includes(email));
/** The path of a letter's link, with the language of its reader. */
const linkIn = (text: string, kind: string): string =>
  new RegExp(`/f/${kind}/[A-Za-z0-9_-]{43}(\\?lang=es)?`).exec(text)?.[0] ?? '';

const newPanel = async (terms: object = {}) =>
  panelSchema.parse(
    (
      await demand(world, makePanel, editor.token, {
        params: ours(),
        body: { ...makePanel.example.body, ...terms },
      })
    ).json,
  );
const membersOf = async (panelId: string): Promise<PanelMember[]> =>
  pageOf(panelMemberSchema).parse(
    (await demand(world, listPanelMembers, editor.token, { params: { ...ours(), panelId }, query: {} })).json,
  ).items;
const invite = async (panelId: string, ...emails: string[]) =>
  (
    await demand(world, invitePanelMembers, editor.token, {
      params: { ...ours(), panelId },
      body: { language: 'es', emails },
    })
  ).json;
const openForm = async () => {
  const body = {
    audiences: ['patients'],
    moment: 'ongoing',
    occasion: 'scheduled',
    shared: false,
    from: { kind: 'ready-made', name: 'monthly-pulse' },
  };
  const made = formSchema.parse((await demand(world, makeForm, editor.token, { params: ours(), body })).json);
  const params = { ...ours(), formId: made.id };
  await demand(world, publishForm, editor.token, { params, headers: { 'if-match': '"1"' } });
  return made;
};
/** Posts an address to a panel's page, and follows the letter that comes. */
const join = async (slug: string, email: string): Promise<void> => {
  expect((await visitor().post(`/f/panels/${slug}`, { lang: 'es', email })).status).toBe(200);
  await world.stack.drain();
  const letter = mailsTo(email).at(-1);
  expect((await visitor().post(linkIn(letter?.text ?? '', 'joining'), {})).status).toBe(200);
};

let month = new Date().toISOString().slice(0, 7);
/** Begins the day on which panels are asked in the next month, where it is eight in the morning between 14:00 and 15:00 UTC. */
const nextSurvey = async (): Promise<void> => {
  month = addMonths(month, 1);
  await world.stack.strike(new Date(`${firstWorkingDay(month, [])}T15:00:00Z`));
  await world.stack.drain();
};

test('somebody joins by the page and a letter, is asked once, answers once, and leaves in one click', async () => {
  const form = await openForm();
  const panel = await newPanel({ formId: form.id, restDays: 20 });
  const email = 'rosa@patients.example';
  const page = `/f/panels/${panel.slug}?lang=es`;
  expect((await visitor().get(page)).html).toContain('Nuevos en el portal');
  const wrong = await visitor().post(page, { lang: 'es', email: 'rosa at' });
  expect(wrong.status).toBe(422);
  expect(fieldIn(wrong.html, 'email')).toBe('rosa at');
  expect((await visitor().post(page, { lang: 'es', email, website: 'x' })).status).toBe(409);
  for (let time = 0; time < 2; time += 1)
    expect((await visitor().post(page, { lang: 'es', email: ` ${email} ` })).html).toContain(
      'Revise su correo',
    );
  await world.stack.drain();
  const [letter, ...more] = mailsTo(email);
  expect(more).toEqual([]);

  const joining = linkIn(letter?.text ?? '', 'joining');
  for (let time = 0; time < 2; time += 1) {
    const shown = await visitor().get(joining);
    expect(shown.html).toContain('¿Quiere participar');
    expect(await membersOf(panel.id)).toMatchObject([{ status: 'asked', consent: null }]);
  }
  for (let time = 0; time < 2; time += 1)
    expect((await visitor().post(joining, {})).html).toContain('Ya forma parte del grupo');
  expect(await membersOf(panel.id)).toMatchObject([
    { status: 'joined', source: 'page', language: 'es', email, consent: { wording: expect.any(String) } },
  ]);

  await nextSurvey();
  await nextSurvey();
  const surveys = mailsTo(email).slice(1);
  expect(surveys).toHaveLength(2);
  const [survey] = surveys;
  const surveyed = await demand(world, listPanelSurveys, editor.token, {
    params: { ...ours(), panelId: panel.id },
  });
  expect(surveyed.json).toMatchObject({ items: [{ asked: 1, month }, { asked: 1 }] });

  const invited = linkIn(survey?.text ?? '', 'invited');
  const [shown, second] = [await visitor().get(invited), await visitor().get(invited)];
  expect(shown.status).toBe(200);
  const posted = {
    lang: 'es',
    ticket: fieldIn(shown.html, 'ticket'),
    'q.overall': '4',
  };
  const missing = await visitor().post(invited, { ...posted, ticket: 'x' });
  expect(missing.status).toBe(409);
  const answers = [await visitor().post(invited, posted), await visitor().post(invited, posted)];
  await world.stack.drain();
  // A page that was opened before, with another answer: it gets its text back.
  const late = await visitor().post(invited, { ...posted, ticket: fieldIn(second.html, 'ticket') });
  expect([late.status, late.html.includes('Usted ya respondió')]).toEqual([410, true]);
  const open = await demand(world, listOpenResponses, editor.token, { params: ours(), query: {} });
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  expect(open.json).toMatchObject({ items: [{ channel: 'email', formId: form.id }] });
  expect(JSON.stringify(open.json)).not.toContain('rosa');
  const again = await visitor().get(invited);
  expect([again.status, again.html.includes('Usted ya respondió')]).toEqual([410, true]);

  const leaving = linkIn(survey?.text ?? '', 'leaving');
  expect((await visitor().get(leaving)).html).toContain('¿Quiere salir');
  expect(await membersOf(panel.id)).toHaveLength(1);
  const header = survey?.headers['list-unsubscribe'] ?? '';
  expect(survey?.headers['list-unsubscribe-post']).toBe('List-Unsubscribe=One-Click');
  const oneClick = linkIn(header, 'leaving');
  const boundary = '--b\r\ncontent-disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--b--';
  for (let time = 0; time < 2; time += 1) {
    const left = await visitor().send(oneClick, 'multipart/form-data; boundary=b', boundary);
    expect(left.status).toBe(200);
  }
  expect(await membersOf(panel.id)).toEqual([]);

  // Nobody brings them back but they themselves.
  expect(await invite(panel.id, email)).toEqual({ invited: 0, leftOut: [email] });
  expect((await visitor().post(joining, {})).status).toBe(410);
  await nextSurvey();
  expect(mailsTo(email)).toHaveLength(3);
  await join(panel.slug, email);
  expect(await membersOf(panel.id)).toMatchObject([{ status: 'joined' }]);
});

test('a clinic invites people, who are asked nothing before they agree, and takes them out', async () => {
  const panel = await newPanel({ kind: 'super-users', audience: 'staff', open: false });
  const [ben, cam] = ['ben@staff.example', 'cam@staff.example'];
  expect(await invite(panel.id, ben, cam, ben.toUpperCase())).toEqual({ invited: 2, leftOut: [] });
  await world.stack.drain();
  expect(await invite(panel.id, ben)).toEqual({ invited: 0, leftOut: [ben] });
  const shown = await visitor().get(`/f/panels/${panel.slug}`);
  expect([shown.status, shown.html.includes('no new members')]).toEqual([410, true]);
  expect((await visitor().post(`/f/panels/${panel.slug}`, { email: 'eve@x.example' })).status).toBe(410);
  // "Do not ask me again" leaves before anything was agreed to.
  const letter = mailsTo(cam)[0]?.text ?? '';
  expect((await visitor().post(linkIn(letter, 'leaving'), {})).status).toBe(200);
  expect(await invite(panel.id, cam)).toEqual({ invited: 0, leftOut: [cam] });
  const [member] = await membersOf(panel.id);
  const params = { ...ours(), panelId: panel.id, panelMemberId: member?.id ?? '' };
  expect((await send(world, removePanelMember, editor.token, { params })).status).toBe(204);
  expect((await send(world, removePanelMember, editor.token, { params })).status).toBe(404);
  expect(await invite(panel.id, ben)).toEqual({ invited: 1, leftOut: [] });
});

test('a panel is asked by a form of the clinic alone; letters of its page are few for one network', async () => {
  const panel = await newPanel();
  const elsewhere = await send(world, changePanel, editor.token, {
    params: { ...ours(), panelId: panel.id },
    headers: { 'if-match': '"1"' },
    body: { ...changePanel.example.body, formId: 'frm_01J8ZC4Q3W5V7X9Y2B4D6F8H0K' },
  });
  expect(elsewhere.json).toMatchObject({ code: 'unknown-form' });
  const statuses: number[] = [];
  for (let count = 0; count < 6; count += 1) {
    const answer = await visitor().post(`/f/panels/${panel.slug}`, { email: `p${count}@patients.example` });
    statuses.push(answer.status);
  }
  expect(statuses).toEqual([200, 200, 200, 200, 200, 429]);
  expect((await visitor().get(`/f/joining/${'x'.repeat(43)}`)).status).toBe(404);
  expect((await visitor().post(`/f/leaving/${'x'.repeat(43)}`, {})).status).toBe(404);
});
