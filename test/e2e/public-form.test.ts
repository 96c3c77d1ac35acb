import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type PublishedForm, publishForm } from '../support/public-forms.ts';
import { axeViolations } from './support/axe.ts';
import { complaintsOf, patience, sizes, theBrowser } from './support/browser.ts';
import { misfits } from './support/layout.ts';
import { startWorld, type World } from './support/stack.ts';

let world: World;
let number = 0;
let form: PublishedForm;
const contexts: BrowserContext[] = [];
beforeAll(async () => {
  world = await startWorld();
});
afterAll(async () => {
  await Promise.all(contexts.map((context) => context.close()));
  await world?.end();
});
beforeEach(async () => {
  number += 1;
  form = await publishForm(world.stack, number);
});

type How = { readonly script: boolean; readonly language?: 'en' | 'es'; readonly dark?: boolean };

/** The form in a browser of its own, on a phone. */
const visit = async ({ script, language = 'en', dark = false }: How): Promise<Page> => {
  const browser = await theBrowser();
  const context = await browser.newContext({
    viewport: sizes.phone,
    javaScriptEnabled: script,
    locale: language === 'es' ? 'es-US' : 'en-US',
    colorScheme: dark ? 'dark' : 'light',
  });
  contexts.push(context);
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  await page.goto(`${world.stack.origin}/f/${form.form.slug}`);
  return page;
};

const send = (page: Page, name = 'Send') => page.locator('.send', { hasText: name }).click();
const choose = (page: Page, group: string, value: string) =>
  page.locator(`[name="${group}"][value="${value}"]`).check();

test('a form is answered without script: what is missing is said and linked to, nothing typed is lost', async () => {
  const page = await visit({ script: false });
  await page.locator('[name="q.word"]').fill('<b>it is</b> hard');
  await page.getByText('Only if you answered 1 or 2').waitFor();
  await send(page);
  const summary = page.getByRole('alert');
  await summary.getByText('Please check').waitFor();
  expect(await page.title()).toMatch(/^Please check/);
  expect(await page.locator('[name="q.word"]').inputValue()).toBe('<b>it is</b> hard');
  await summary.getByRole('link', { name: 'What of stars?' }).click();
  expect(new URL(page.url()).hash).toBe('#q.stars');
  await choose(page, 'q.stars', '4');
  await page.getByRole('button', { name: 'Español' }).click();
  await page.locator('html[lang=es]').waitFor();
  expect(await page.locator('[name="q.word"]').inputValue()).toBe('<b>it is</b> hard');
  await choose(page, 'audience', 'families');
  await send(page, 'Enviar');
  await page.getByRole('heading', { name: 'Gracias' }).waitFor();
  const [response, ...others] = await form.responses();
  expect(others).toEqual([]);
  expect(response).toMatchObject({
    audience: 'families',
    language: 'es',
    answers: { stars: { value: 4 }, word: { value: '<b>it is</b> hard' } },
  });
});

test('with script, questions come as they are asked, progress is told, and a double tap is one answer', async () => {
  const page = await visit({ script: true });
  const complaints = complaintsOf(page);
  const why = page.locator('[name="q.why"]');
  expect(await why.isVisible()).toBe(false);
  await choose(page, 'audience', 'patients');
  await choose(page, 'q.stars', '1');
  await why.fill('The code never came');
  await page.getByText('3 of 9 answered').waitFor();
  await choose(page, 'q.stars', '2');
  expect(await why.inputValue()).toBe('The code never came');
  await page.locator('.send').dblclick();
  await page.getByRole('heading', { name: 'Thank you' }).waitFor();
  expect(await form.responses()).toHaveLength(1);
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  expect(complaints).toEqual([]);
});

test('what is typed outlives a page that is left, and a send without a network goes out when it is back', async () => {
  const page = await visit({ script: true });
  await choose(page, 'audience', 'patients');
  await choose(page, 'q.stars', '5');
  await page.locator('[name="q.word"]').fill('Gracias');
  await page.reload();
  expect(await page.locator('[name="q.word"]').inputValue()).toBe('Gracias');
  expect(await page.locator('[name="q.stars"][value="5"]').isChecked()).toBe(true);
  await page.context().setOffline(true);
  await send(page);
  await page.getByRole('status').getByText('You are offline').waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await page.context().setOffline(false);
  await page.getByRole('heading', { name: 'Thank you' }).waitFor();
  expect(await form.responses()).toHaveLength(1);
});

test('an answer whose reply was lost counts once, though its page was fetched anew before it was sent again', async () => {
  const page = await visit({ script: true });
  const address = page.url();
  await choose(page, 'audience', 'patients');
  await choose(page, 'q.stars', '5');
  await page.locator('[name="q.word"]').fill('Once');
  await page.route('**/f/**', async (route) => {
    if (route.request().method() === 'POST') {
      await route.fetch();
      await route.abort('connectionreset');
    } else await route.continue();
  });
  await send(page);
  await expect.poll(async () => (await form.responses()).length).toBe(1);
  await page.unroute('**/f/**');
  await page.goto(address);
  expect(await page.locator('[name="q.word"]').inputValue()).toBe('Once');
  await send(page);
  await page.getByRole('heading', { name: 'Thank you' }).waitFor();
  expect(await form.responses()).toHaveLength(1);
  // Another person at the same browser gives another answer.
  await page.goto(address);
  await choose(page, 'audience', 'families');
  await choose(page, 'q.stars', '5');
  await send(page);
  await page.getByRole('heading', { name: 'Thank you' }).waitFor();
  expect(await form.responses()).toHaveLength(2);
});

test('it is answered by keyboard alone, in the order in which it reads', async () => {
  const page = await visit({ script: true });
  const focused = () =>
    page.evaluate(() => {
      const { activeElement: element } = document;
      return element?.getAttribute('name') ?? element?.getAttribute('class') ?? element?.tagName ?? '';
    });
  const order: string[] = [];
  for (let step = 0; step < 14; step += 1) {
    await page.keyboard.press('Tab');
    const name = await focused();
    order.push(name);
    if (name === 'audience' || name === 'q.stars') await page.keyboard.press('Space');
    if (name === 'send') break;
  }
  expect(order.filter((name, index) => name !== order[index - 1])).toEqual(
    expect.arrayContaining([
      'to',
      'audience',
      'q.stars',
      'q.why',
      'q.friend',
      'q.again',
      'q.where',
      'q.uses',
    ]),
  );
  expect(order.indexOf('audience')).toBeLessThan(order.indexOf('q.stars'));
  await page.locator('[name="q.word"]').focus();
  // Enter in a text sends; it does not change the language.
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Thank you' }).waitFor();
  expect(await form.responses()).toMatchObject([{ language: 'en', answers: { stars: { value: 1 } } }]);
});

test('errors take the focus', async () => {
  const page = await visit({ script: true });
  await send(page);
  await page.getByRole('alert').waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('summary');
});

test.each(['en', 'es'] as const)('every state is accessible and fits a phone (%s)', async (language) => {
  const page = await visit({ script: true, language, dark: language === 'es' });
  const words = { en: ['Send', 'Thank you'], es: ['Enviar', 'Gracias'] }[language];
  const sound = async () => {
    expect(await axeViolations(page)).toEqual([]);
    expect(await misfits(page)).toEqual([]);
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
  };
  await sound();
  await choose(page, 'q.stars', '1');
  await page.locator('[name="email"]').fill('nobody');
  await page.locator('[name="q.wishes.one"]').fill('99');
  await send(page, words[0]);
  await page.getByRole('alert').waitFor();
  await sound();
  await choose(page, 'audience', 'patients');
  await page.locator('[name="email"]').fill('rosa@home.example');
  await page.locator('[name="q.wishes.one"]').fill('9');
  await send(page, words[0]);
  await page.getByRole('heading', { name: words[1] ?? '' }).waitFor();
  await sound();
  await form.change({ state: 'closed' });
  await page.goto(`${world.stack.origin}/f/${form.form.slug}`);
  await sound();
  await page.goto(`${world.stack.origin}/f/nowhere234`);
  await sound();
});
