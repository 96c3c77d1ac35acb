import { kioskPageTexts } from '@portolan/messages/kiosk-page-texts';
import { publicPageTexts } from '@portolan/messages/public-page-texts';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type PublishedForm, publishForm, type Screen } from '../support/public-forms.ts';
import { axeViolations } from './support/axe.ts';
import { misfits } from './support/layout.ts';
import { startWorld, type World } from './support/stack.ts';

let world: World;
let published: PublishedForm;
let screen: Screen;
let number = 0;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.end());
beforeEach(async () => {
  number += 1;
  published = await publishForm(world.stack, number);
  screen = await published.onScreen();
});

const opened = async (time = new Date()): Promise<Page> => {
  const page = await world.open({ size: 'phone' });
  await page.clock.install({ time });
  const other = page.waitForResponse((answer) => answer.url().includes('lang=es'));
  await page.goto(`${screen.path}?lang=en`);
  await other;
  return page;
};
const en = { ...publicPageTexts.en, ...kioskPageTexts.en };
const es = { ...publicPageTexts.es, ...kioskPageTexts.es };

const answer = async (page: Page, text: string): Promise<void> => {
  await page.getByLabel(en.audiences.patients).check();
  await page.getByRole('group', { name: 'What of stars?' }).getByLabel('5', { exact: true }).check();
  await page.getByRole('textbox', { name: 'What of word?' }).fill(text);
};
const send = (page: Page) => page.getByRole('button', { name: en.send, exact: true }).click();
const kept = (page: Page) => page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
const texts = async () => (await published.responses()).map(({ answers }) => answers.word);

test('answers given while the network is cut come once it is back, and nothing of anybody stays on the screen', async () => {
  const page = await opened();
  await answer(page, 'with a connection');
  await send(page);
  await page.getByRole('heading', { name: en.thanksTitle }).waitFor();
  await page.getByRole('button', { name: en.next }).click();
  expect(await page.getByRole('textbox', { name: 'What of word?' }).inputValue()).toBe('');
  await page.context().setOffline(true);
  for (const text of ['first without', 'second without']) {
    await answer(page, text);
    await send(page);
    await page.getByRole('button', { name: en.next }).click();
  }
  await page.getByText(en.waiting(2)).waitFor();
  expect(await texts()).toEqual([{ kind: 'text', value: 'with a connection' }]);
  await page.context().setOffline(false);
  await page.getByText(en.waiting(2)).waitFor({ state: 'hidden' });
  expect(new Set((await texts()).map((said) => said?.value))).toEqual(
    new Set(['with a connection', 'first without', 'second without']),
  );
  expect(await texts()).toHaveLength(3);
  expect(await kept(page)).toBe('{}');
});

test('an answer arrives from a screen whose clock is wrong', async () => {
  const page = await opened(new Date('2031-05-01T08:00:00Z'));
  const taken = page.waitForResponse((reply) => reply.request().method() === 'POST');
  await answer(page, 'from years to come');
  await send(page);
  expect((await taken).status()).toBe(200);
  expect(await texts()).toEqual([{ kind: 'text', value: 'from years to come' }]);
});

test('it clears itself when nobody touches it, and after thanks', async () => {
  const page = await opened();
  await answer(page, 'left behind');
  await page.clock.runFor(60_000);
  await page.getByRole('alertdialog', { name: en.stillThere }).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: en.goOn }).click();
  expect(await page.getByRole('textbox', { name: 'What of word?' }).inputValue()).toBe('left behind');
  await page.clock.runFor(60_000);
  await page.clock.runFor(15_000);
  await page.getByRole('alertdialog').waitFor({ state: 'hidden' });
  expect(await page.getByRole('textbox', { name: 'What of word?' }).inputValue()).toBe('');
  await answer(page, 'sent');
  await send(page);
  await page.getByRole('heading', { name: en.thanksTitle }).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  expect(await misfits(page)).toEqual([]);
  await page.clock.runFor(10_000);
  await page.getByRole('heading', { name: en.thanksTitle }).waitFor({ state: 'hidden' });
  expect(await kept(page)).toBe('{}');
});

test('it changes its language without a connection, keeps what was chosen, and asks for what is missing', async () => {
  const page = await opened();
  await page.context().setOffline(true);
  await page.getByRole('textbox', { name: 'What of word?' }).fill('hola');
  await page.getByRole('button', { name: 'Español' }).click();
  expect(await page.locator('html').getAttribute('lang')).toBe('es');
  expect(await page.locator('[name="q.word"]').inputValue()).toBe('hola');
  await page.getByRole('button', { name: es.send, exact: true }).click();
  await page.getByText(es.missing).waitFor();
  expect(await page.getByText(es.missingOne).count()).toBe(2);
  expect(await axeViolations(page)).toEqual([]);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('audience');
});
