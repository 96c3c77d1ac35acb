import { changeMarketingPlan } from '@portolan/contract/marketing-routes';
import { changeOrganization } from '@portolan/contract/organization-routes';
import { countAudience } from '@portolan/contract/segment-routes';
import { everybody } from '@portolan/domain/campaigns/change-campaign';
import { newId } from '@portolan/domain/ids';
import type { Mail } from '@portolan/local/engines/mail-store';
import { contactImportTexts } from '@portolan/messages/contact-import-texts';
import { feedbackTexts } from '@portolan/messages/feedback-texts';
import { messageEditorTexts } from '@portolan/messages/message-editor-texts';
import { messagePreviewTexts } from '@portolan/messages/message-preview-texts';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { campaignPages } from './pages/campaigns.ts';
import { contactPages } from './pages/contacts.ts';
import { messagePage } from './pages/message.ts';
import { patience } from './support/browser.ts';
import { apiOf, withClinic } from './support/clinics.ts';
import { enterAs } from './support/people.ts';
import { startWorld, type World } from './support/stack.ts';

const ana = { name: 'Ana Torres', email: 'ana@circle.example' };
const people = {
  rosa: 'rosa@patients.example',
  luis: 'luis+portal@patients.example',
  ben: 'ben@patients.example',
  gone: 'bounce@simulator.amazonses.com',
  cross: 'complaint@simulator.amazonses.com',
} as const;
const file = [
  'Email,First name,Last name,Language,Audience',
  `${people.rosa},Rosa,Delgado,Spanish,Patients`,
  `${people.luis},Luis,Baca,Spanish,Patients`,
  `${people.ben},Ben,Begay,English,Patients`,
  `${people.gone},Nobody,Here,English,Patients`,
  `${people.cross},Sam,Cross,English,Patients`,
  'josé@patients.example,José,Vigil,Spanish,Patients',
].join('\n');
const subjects = { en: 'The portal of Cedar Bend is open', es: 'El portal de Cedar Bend ya está abierto' };

let world: World;
let clinic: string;
let page: Page;
beforeAll(async () => {
  world = await startWorld();
  clinic = await withClinic(world.stack, ana, 'Cedar Bend Clinic');
  const api = apiOf(world.stack, ana);
  const params = { organizationId: clinic };
  await api(changeOrganization, {
    params,
    ifMatch: 1,
    body: {
      changeId: newId('change', new Date()),
      fields: {
        postalAddress: { street: '12 Cedar Street', city: 'Durango', state: 'CO', zip: '81301' },
        telephone: '970 555 0100',
      },
    },
  });
  await api(changeMarketingPlan, {
    params,
    ifMatch: 0,
    body: { portalAddress: 'https://portal.example.org/' },
  });
  page = await world.open();
  await enterAs(world.stack, page, ana.email);
});
afterAll(() => world?.end());

/** The mail of the campaign to somebody, once it has come. */
const mailTo = (email: string): Promise<Mail> =>
  world.stack.mails.waitFor(
    ({ to, headers }) => to.includes(email) && headers['list-unsubscribe'] !== undefined,
    patience,
  );
const unsubscribeLink = ({ headers }: Mail): string =>
  /<(https?:[^>]+)>/.exec(headers['list-unsubscribe'] ?? '')?.[1] ?? '';
const leftOut = async () => {
  const { count } = await apiOf(world.stack, ana)(countAudience, {
    params: { organizationId: clinic },
    body: { segment: everybody, topic: 'portal', speaks: ['en', 'es'], fallback: 'other-language' },
  });
  return count.leftOut;
};

test('contacts come in from a file, and it is said of every row what became of it', async () => {
  const t = contactImportTexts.en;
  const contacts = contactPages(page);
  await contacts.openImport(clinic);
  await contacts.chooseFile('patients.csv', file);
  await contacts.field(t.defaults.consent).selectOption('paper');
  await contacts.button(t.report.start(5)).click();
  await contacts.said(t.report.done).waitFor();
  await contacts.said(t.report.new(5)).waitFor();
  expect(await contacts.said(t.report.refused(1)).isVisible()).toBe(true);
});

test('a message in both languages is set up, tested and sent, and watched until it is out', async () => {
  const campaigns = campaignPages(page);
  const { begin } = campaigns.list;
  await campaigns.openNew(clinic);
  await campaigns.field(begin.name).fill('The portal is open');
  await campaigns.main
    .getByRole('radio', { name: messagePreviewTexts.en.readyMade.messages.launch.title })
    .check();
  await campaigns.button(begin.make).click();

  await campaigns.step('name').getByLabel(campaigns.setup.name.topic).selectOption('portal');
  await campaigns
    .step('audience')
    .getByRole('checkbox', { name: feedbackTexts.en.audiences.patients })
    .check();
  await campaigns.saved();
  await campaigns
    .step('audience')
    .getByText(/\b5 people\b/)
    .first()
    .waitFor();
  await campaigns.step('message').getByRole('link').click();

  const message = messagePage(page);
  const { envelope, page: texts } = messageEditorTexts.en;
  await message.field(envelope.subject, 'en').fill(subjects.en);
  await message.field(envelope.subject, 'es').fill(subjects.es);
  await message.saved();
  await message.main.getByRole('link', { name: texts.done }).click();

  await campaigns.button(campaigns.setup.check.test).click();
  await campaigns.dialog.getByRole('button', { name: messagePreviewTexts.en.test.send, exact: true }).click();
  await world.stack.mails.waitFor(
    ({ to, subject }) => to.includes(ana.email) && subject.includes(subjects.es),
    patience,
  );
  await page.keyboard.press('Escape');

  await campaigns.button(campaigns.setup.when.reviewNow).click();
  await campaigns.dialog.getByText(campaigns.setup.confirm.english('3')).waitFor();
  await campaigns.dialog.getByText(campaigns.setup.confirm.spanish('2')).waitFor();
  await campaigns.dialog.getByRole('button', { name: campaigns.setup.confirm.send('5 people') }).click();
  const state = campaigns.main.getByText(campaigns.list.states.sent, { exact: true }).first();
  await state.waitFor();
  expect(await campaigns.main.getByText(campaigns.run.of('5', '5')).count()).toBe(1);
});

test('each gets it once, in their language, with what stops it by one click; both ways of stopping hold', async () => {
  const [rosa, luis, ben] = await Promise.all([mailTo(people.rosa), mailTo(people.luis), mailTo(people.ben)]);
  expect([rosa.subject, luis.subject, ben.subject]).toEqual([subjects.es, subjects.es, subjects.en]);
  for (const mail of [rosa, luis, ben])
    expect(mail.headers['list-unsubscribe-post']).toBe('List-Unsubscribe=One-Click');
  const ofCampaign = world.stack.mails
    .list()
    .filter(({ headers }) => headers['list-unsubscribe'] !== undefined)
    .flatMap(({ to }) => to);
  expect(ofCampaign.toSorted()).toEqual(Object.values(people).toSorted());

  // By the header: a mail program posts, and nobody looks at a page.
  const posted = await fetch(unsubscribeLink(rosa), {
    method: 'POST',
    body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
  });
  expect(posted.status).toBe(200);
  // By the link: opening it changes nothing; the button on it does, without script.
  const context = await world.browser.newContext({ javaScriptEnabled: false });
  const letter = await context.newPage();
  await letter.goto(unsubscribeLink(luis));
  expect((await leftOut()).unsubscribed).toBe(1);
  await letter.getByRole('button').first().click();
  await letter.getByRole('heading', { level: 1 }).waitFor();
  await context.close();
  // The addresses of the simulator bounce and complain, and nobody writes there again.
  await expect.poll(leftOut, { timeout: patience }).toEqual({ unsubscribed: 2, bounced: 1, complained: 1 });
});

test('the report adds up to the last recipient', async () => {
  const campaigns = campaignPages(page);
  const figure = (name: Parameters<typeof campaigns.figure>[0]) => campaigns.figure(name).textContent();
  await page.reload();
  await campaigns.section(campaigns.report.title).waitFor();
  await expect.poll(() => figure('unsubscribed'), { timeout: patience }).toMatch(/^2/);
  expect(await figure('queued')).toMatch(/^5/);
  expect(await figure('sent')).toMatch(/^5/);
  await expect.poll(() => figure('bounced'), { timeout: patience }).toMatch(/^1/);
  await expect.poll(() => figure('complained'), { timeout: patience }).toMatch(/^1/);
  expect(await figure('clicked')).toBe(campaigns.report.notCounted);
  await campaigns.main.getByText(campaigns.report.sum('5', '5')).waitFor();
  await campaigns.section(campaigns.report.everyone).getByRole('button').first().click();
  await campaigns.main.getByText(people.luis).waitFor();
});
