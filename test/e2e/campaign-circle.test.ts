import { countAudience } from '@portolan/contract/segment-routes';
import { everybody } from '@portolan/domain/campaigns/segment';
import { instantOf, wallClockIn } from '@portolan/domain/campaigns/wall-clock';
import type { Mail } from '@portolan/local/engines/mail-store';
import { cohortCampaignTexts } from '@portolan/messages/cohort-campaign-texts';
import { contactImportTexts } from '@portolan/messages/contact-import-texts';
import { feedbackTexts } from '@portolan/messages/feedback-texts';
import { messageEditorTexts } from '@portolan/messages/message-editor-texts';
import { messagePreviewTexts } from '@portolan/messages/message-preview-texts';
import { sendingTexts } from '@portolan/messages/sending-texts';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import {
  aboutToSend,
  ana,
  devon,
  file,
  type OfProgram,
  people,
  setUp,
  timeZone,
  unsubscribeLink,
} from './pages/campaign-circle.ts';
import { campaignPages } from './pages/campaigns.ts';
import { contactPages } from './pages/contacts.ts';
import { mailSettingsPages, zoneLines } from './pages/mail-settings.ts';
import { messagePage } from './pages/message.ts';
import { sequencePages } from './pages/sequences.ts';
import { patience } from './support/browser.ts';
import { apiOf } from './support/clinics.ts';
import { enterAs } from './support/people.ts';
import { startWorld, type World } from './support/stack.ts';

const subjects = { en: 'The portal of Cedar Bend is open', es: 'El portal de Cedar Bend ya está abierto' };

let world: World;
let clinic: string;
let program: OfProgram;
let page: Page;
beforeAll(async () => {
  world = await startWorld();
  ({ clinic, program } = await setUp(world.stack));
  page = await world.open();
  await enterAs(world.stack, page, ana.email);
});
afterAll(async () => {
  vi.useRealTimers();
  await world?.end();
});

/** The mail of the campaign to somebody, once it has come. */
const mailTo = (email: string): Promise<Mail> =>
  world.stack.mails.waitFor(
    ({ to, headers }) => to.includes(email) && headers['list-unsubscribe'] !== undefined,
    patience,
  );
/** Who got it so far. */
const ofCampaign = (): string[] =>
  world.stack.mails
    .list()
    .filter(({ subject }) => Object.values(subjects).includes(subject))
    .flatMap(({ to }) => to);
/** The clocks of the functions and of the page show this instant and go on from there, and what strikes by the clock strikes. */
const moveClock = async (now: Date): Promise<void> => {
  vi.useFakeTimers({ toFake: ['Date'], now, shouldAdvanceTime: true });
  await page.clock.setSystemTime(now);
  await world.stack.strike(now);
};
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

test('a message in both languages is set up, tested and scheduled, and goes when its time has come', async () => {
  const campaigns = campaignPages(page);
  const { begin } = campaigns.list;
  await campaigns.openNew(clinic);
  await campaigns.field(begin.name).fill('The portal is open');
  await campaigns.main
    .getByRole('radio', { name: messagePreviewTexts.en.readyMade.messages.launch.title })
    .check();
  await campaigns.button(begin.make).click();

  await campaigns.step('name').getByLabel(campaigns.setup.name.topic).selectOption('portal');
  const audience = campaigns.step('audience');
  await audience.getByRole('checkbox', { name: feedbackTexts.en.audiences.patients }).check();
  await campaigns.saved();
  const fivePeople = audience.getByText(/\b5 people\b/).first();
  await fivePeople.waitFor();
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

  // The minute after the next: the one that comes may begin while it is typed.
  const wall = wallClockIn(timeZone, new Date(Date.now() + 120_000));
  const [day = '', time = ''] = wall.split('T');
  const { when } = campaigns.setup;
  await campaigns.step('when').getByRole('radio', { name: when.later }).check();
  await campaigns.field(when.day).fill(day);
  await campaigns.field(when.time).fill(time);
  await campaigns.button(when.reviewLater).click();
  await campaigns.dialog.getByText(campaigns.setup.confirm.english('3')).waitFor();
  await campaigns.dialog.getByText(campaigns.setup.confirm.spanish('2')).waitFor();
  // Somebody else is about to send the same draft.
  const tooLate = await aboutToSend(world, page.url(), '5 people');
  await campaigns.dialog.getByRole('button', { name: campaigns.setup.confirm.schedule('5 people') }).click();
  const state = (name: 'scheduled' | 'sent') =>
    campaigns.main.getByText(campaigns.list.states[name], { exact: true }).first();
  await state('scheduled').waitFor();
  await campaigns.main.getByText(`(${timeZone})`).waitFor();
  // Who comes too late is refused, and sees what became of it.
  await tooLate(campaigns.list.states.scheduled);
  await world.stack.drain();
  expect(ofCampaign()).toEqual([]);

  await moveClock(instantOf(wall, timeZone) ?? new Date(Number.NaN));
  await page.reload();
  await state('sent').waitFor();
  await campaigns.main.getByText(campaigns.run.of('5', '5')).waitFor();
});

test('each gets it once, in their language, with what stops it by one click; both ways of stopping hold', async () => {
  const [rosa, luis, ben] = await Promise.all([mailTo(people.rosa), mailTo(people.luis), mailTo(people.ben)]);
  expect([rosa.subject, luis.subject, ben.subject]).toEqual([subjects.es, subjects.es, subjects.en]);
  for (const mail of [rosa, luis, ben])
    expect(mail.headers['list-unsubscribe-post']).toBe('List-Unsubscribe=One-Click');
  expect(ofCampaign().toSorted()).toEqual(Object.values(people).toSorted());

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

test('a clinic sends from a domain of its own as soon as the DNS says so', async () => {
  const t = sendingTexts.en;
  await mailSettingsPages(page).open(clinic);
  const part = page.getByRole('region', { name: t.domain.title, exact: true });
  await part.getByLabel(t.domain.label, { exact: true }).fill('news.cedarbend.example');
  await part.getByRole('button', { name: t.domain.add }).click();
  const records = part.getByRole('listitem');
  await records.first().waitFor();
  const lines = await zoneLines(records);
  const zone = await world.open();
  await zone.goto('/inbox/dns');
  await zone.getByLabel('Records').fill(lines.join('\n'));
  await zone.getByRole('button', { name: 'Save' }).click();
  await zone.getByText(`${lines.length} understood.`).waitFor();

  await part.getByRole('button', { name: t.domain.check, exact: true }).click();
  await part.getByText(t.domain.states.verified).waitFor();
  expect(await records.getByText(t.records.seen, { exact: true }).count()).toBe(lines.length);
});

test('a sequence is written and turned on', async () => {
  const { t, main, button, open, field, turnOnAtOnce } = sequencePages(page);
  await open(clinic);
  await button(t.list.add).click();
  await main.getByRole('radio', { name: t.triggers['not-signed-in'] }).check();
  await button(t.begin.make).click();
  await field(t.page.topic).selectOption('portal');
  await button(t.page.save).click();
  await main.getByText(t.page.saved).waitFor();
  await main.getByRole('link', { name: t.page.editOf(1) }).click();
  const message = messagePage(page);
  await message.field(messageEditorTexts.en.envelope.subject, 'en').fill('One step is left');
  await message.saved();
  await turnOnAtOnce();
  await main.getByRole('heading', { name: t.page.onTitle }).waitFor();
  await main.getByText(t.page.nobody).waitFor();
  expect(await button(t.page.turnOff).count()).toBe(1);
});

test('the foundation of its program sees the sums, as the clinic shares them', async () => {
  const t = cohortCampaignTexts.en;
  // A day after a campaign was sent, nothing more is expected of it.
  await moveClock(new Date(Date.now() + 86_400_000));
  await world.stack.drain();
  const ours = await world.open();
  await enterAs(world.stack, ours, devon.email);
  await ours.goto(`/o/${program.organizationId}/programs/${program.programId}/campaigns`);
  await ours.getByText(t.share(1, 1)).waitFor();
  const row = ours.getByRole('row').filter({ hasText: 'Cedar Bend Clinic' });
  expect(await row.getByRole('cell').allTextContents()).toEqual([
    '1',
    '5',
    '80% 4 of 5',
    '20% 1 of 5',
    '20% 1 of 5',
    '40% 2 of 5',
    '–',
  ]);
});
