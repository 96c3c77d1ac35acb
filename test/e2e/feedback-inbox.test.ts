import { makeForm, publishForm } from '@portolan/contract/form-routes';
import { enterResponses } from '@portolan/contract/response-entry-routes';
import { changeResponse, listResponses } from '@portolan/contract/response-routes';
import { createWorkPlan } from '@portolan/contract/work-plan-routes';
import { addDays, dayIn } from '@portolan/domain/days';
import { monthIn } from '@portolan/domain/months';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { feedbackSettingsPages, inboxPages, newsPages } from './pages/feedback.ts';
import { shell } from './pages/shell.ts';
import { apiOf, withClinic } from './support/clinics.ts';
import { enterAs } from './support/people.ts';
import { startWorld, type World } from './support/stack.ts';

const ana = { name: 'Ana Torres', email: 'ana@inbox.example' };
const zone = 'America/Denver';
const markup = '<b>Codes</b> never arrive';
const hebrew = 'הכניסה קשה מאוד';
const said = [markup, hebrew, 'Gracias por todo', 'Results come late', 'Refills are hard to find'];
let world: World;
let clinic: string;
let page: Page;

const today = () => dayIn(zone, new Date());

/** A published form of the clinic's, answered on paper; the first two long ago. */
const answered = async () => {
  const api = apiOf(world.stack, ana);
  const params = { organizationId: clinic };
  const form = await api(makeForm, {
    params,
    body: {
      audiences: ['patients'],
      moment: 'ongoing',
      occasion: 'scheduled',
      shared: false,
      from: { kind: 'ready-made', name: 'monthly-pulse' },
    },
    idempotencyKey: crypto.randomUUID(),
  });
  const { id: formId, published } = await api(publishForm, {
    params: { ...params, formId: form.id },
    ifMatch: form.version,
  });
  await api(enterResponses, {
    params: { ...params, formId },
    body: {
      channel: 'paper',
      batch: 'inbox-e2e-batch-one',
      rows: said.map((words, index) => ({
        row: index + 1,
        formVersion: published,
        audience: 'patients' as const,
        language: index === 2 ? ('es' as const) : ('en' as const),
        answeredOn: index < 2 ? addDays(today(), index - 21) : today(),
        answers: {
          overall: { kind: 'number' as const, value: index + 1 },
          change: { kind: 'text' as const, value: words },
        },
      })),
    },
  });
  await world.stack.drain();
};

beforeAll(async () => {
  world = await startWorld();
  clinic = await withClinic(world.stack, ana, 'Cedar Bend Clinic');
  await answered();
  await apiOf(world.stack, ana)(createWorkPlan, {
    params: { organizationId: clinic },
    body: { name: 'This year', firstMonth: monthIn(zone, new Date()), carryFrom: null },
    idempotencyKey: crypto.randomUUID(),
  });
  page = await world.open();
  await enterAs(world.stack, page, ana.email);
});
afterAll(() => world?.end());

test('what waits is found late first, by part, filter and key, and shown as text', async () => {
  const inbox = inboxPages(page);
  await page.goto(`/o/${clinic}/plan`);
  await inbox.card().getByText('2 responses are late.').waitFor();
  await inbox.card().getByRole('link').click();
  await inbox.part('all', 5).waitFor();
  await expect.poll(() => inbox.rows().first().textContent()).toBe(markup);
  expect(await page.locator('main b').count()).toBe(0);
  expect(
    await inbox
      .row(hebrew)
      .locator('[dir=auto]')
      .evaluate((element) => getComputedStyle(element).direction),
  ).toBe('rtl');

  await inbox.part('late', 2).click();
  await inbox.row('Results come late').waitFor({ state: 'hidden' });
  await inbox.part('all', 5).click();
  await inbox.search().fill('GRACIAS');
  await expect.poll(() => inbox.rows().count()).toBe(1);
  await inbox.search().fill('');
  await inbox.moreFilters().click();
  await inbox.filter('language').selectOption('es');
  await inbox.row(markup).waitFor({ state: 'hidden' });
  await expect.poll(() => inbox.rows().count()).toBe(1);
  await inbox.filter('language').selectOption('');
  await expect.poll(() => inbox.rows().count()).toBe(5);

  await inbox.row(markup).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('x');
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => inbox.rowBox(hebrew).getByRole('checkbox').isChecked()).toBe(true);
  await page.keyboard.press('Enter');
  await inbox.said().getByText(markup).waitFor();
});

test('one is taken on, becomes an activity that leads back, is closed and told in public', async () => {
  const inbox = inboxPages(page);
  await inbox.open(clinic);
  await inbox.row(markup).click();
  await inbox.start().click();
  await inbox.standsAt('in-review').waitFor();
  await expect.poll(() => inbox.owner().inputValue()).toBe(ana.name);
  await inbox.theme().selectOption('sign-in');

  await inbox.makeActivity().click();
  await inbox.activity.text().fill('Check telephone numbers at every visit');
  await expect.poll(() => inbox.activity.element().inputValue()).toBe('patient-feedback');
  await inbox.activity.submit().click();
  await inbox.standsAt('action').waitFor();
  await inbox.openActivity().click();
  await page
    .getByRole('textbox', { name: /Check telephone numbers/ })
    .first()
    .waitFor();
  await page.getByRole('link', { name: 'Made of feedback: read it' }).click();
  await inbox.said().getByText(markup).waitFor();

  await inbox.close().click();
  await inbox.doneMissing().waitFor();
  await inbox.done().fill('Numbers are checked at every visit.');
  // What was typed outlives a reload.
  await page.reload();
  expect(await inbox.done().inputValue()).toBe('Numbers are checked at every visit.');
  await inbox.close().click();
  await inbox.standsAt('closed').waitFor();

  await inbox.tell().click();
  const news = newsPages(page);
  expect(await news.response(markup).isChecked()).toBe(true);
  await news.field('youSaid', 'en').fill('Codes do not arrive.');
  await news.publish().click();
  await news.unfinished().waitFor();
  await news.field('youSaid', 'es').fill('Los códigos no llegan.');
  await news.field('weDid', 'en').fill('We check your number.');
  await news.field('weDid', 'es').fill('Revisamos su número.');
  await news.publish().click();
  await news.entry('Codes do not arrive.').waitFor();
  const address = (await news.publicPage().getAttribute('href')) ?? '';
  const answer = await fetch(address, { headers: { 'accept-language': 'es' } });
  expect(await answer.text()).toContain('Los códigos no llegan.');
});

test('several are changed at once, and two people who change one are both heard', async () => {
  const inbox = inboxPages(page);
  await inbox.open(clinic);
  await inbox.part('all', 4).waitFor();
  await inbox.selectAll().click();
  await inbox.changeSelected().click();
  await inbox.bulk.theme().selectOption('messages');
  await inbox.bulk.status().selectOption('in-review');
  await inbox.bulk.apply().click();
  await inbox.bulk.changed(4).waitFor();
  await inbox.part('new', 0).waitFor();

  await inbox.row('Results come late').click();
  await inbox.standsAt('in-review').waitFor();
  const api = apiOf(world.stack, ana);
  const { items } = await api(listResponses, {
    params: { organizationId: clinic },
    query: { month: today().slice(0, 7), search: 'Results come late' },
  });
  const [theirs] = items;
  if (theirs === undefined) throw new Error('The response is not there');
  await api(changeResponse, {
    params: { organizationId: clinic, responseId: theirs.id },
    ifMatch: theirs.version,
    body: { theme: 'results' },
  });
  await inbox.theme().selectOption('help');
  await inbox.conflict().getByText('Test results').waitFor();
  await inbox.keepMine().click();
  await inbox.conflict().waitFor({ state: 'hidden' });
  await expect.poll(() => inbox.theme().inputValue()).toBe('help');
});

test('a service level is set with an example, and what is wrong is said before it is sent', async () => {
  await shell(page).go('feedback');
  const settings = feedbackSettingsPages(page);
  await settings.open(clinic);
  await settings.days('reviewDays').fill('20');
  await settings.save().click();
  expect(await page.locator('[aria-invalid=true]').count()).toBe(1);
  await settings.days('reviewDays').fill('3');
  await settings.theme().fill('Kiosk');
  await settings.add().click();
  await settings.save().click();
  await settings.saved().waitFor();
});
