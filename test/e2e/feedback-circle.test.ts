import { listForms } from '@portolan/contract/form-routes';
import { listResponses } from '@portolan/contract/response-routes';
import { createWorkPlan } from '@portolan/contract/work-plan-routes';
import { readyMadeForm } from '@portolan/domain/feedback/ready-made/ready-made-forms';
import { monthIn } from '@portolan/domain/months';
import { formPublishingTexts } from '@portolan/messages/form-publishing-texts';
import { formSharingTexts } from '@portolan/messages/form-sharing-texts';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inboxPages, newsPages } from './pages/feedback.ts';
import { formPages } from './pages/forms.ts';
import { publicFormPages } from './pages/public-form.ts';
import { patience, type Size, sizes } from './support/browser.ts';
import { apiOf, withClinic } from './support/clinics.ts';
import { enterAs } from './support/people.ts';
import { startWorld, type World } from './support/stack.ts';

const ana = { name: 'Ana Torres', email: 'ana@circle.example' };
const asker = 'rosa@home.example';
const pulse = readyMadeForm('monthly-pulse')?.content.title.en ?? '';
/** What each person writes; by it the answers are told apart. */
const words = {
  plain: 'The code never comes',
  script: 'Todo está en inglés',
  phone: 'Hard to find on a phone',
  keys: 'Works by keyboard',
  kiosk: ['At the screen', 'At the screen, no network', 'And one more'],
} as const;
const contexts: BrowserContext[] = [];
let world: World;
let clinic: string;
let staff: Page;
let form: string;
let screen: string;

type How = { readonly size?: Size; readonly script?: boolean };

/** Somebody's own browser, without an account. */
const visitor = async ({ size = 'desktop', script = true }: How = {}): Promise<Page> => {
  const context = await world.browser.newContext({
    baseURL: world.stack.origin,
    viewport: sizes[size],
    javaScriptEnabled: script,
  });
  contexts.push(context);
  context.setDefaultTimeout(patience);
  return context.newPage();
};

const fill = async (page: Page, text: string, language: 'en' | 'es' = 'en') => {
  const asked = publicFormPages(page, language);
  await asked.choice('audience', 'patients').check();
  await asked.choice('q.overall', '2').check();
  await asked.text('q.change').fill(text);
  return asked;
};

beforeAll(async () => {
  world = await startWorld();
  clinic = await withClinic(world.stack, ana, 'Cedar Bend Clinic');
  await apiOf(world.stack, ana)(createWorkPlan, {
    params: { organizationId: clinic },
    body: { name: 'This year', firstMonth: monthIn('America/Denver', new Date()), carryFrom: null },
    idempotencyKey: crypto.randomUUID(),
  });
  staff = await world.open();
  await enterAs(world.stack, staff, ana.email);
});
afterAll(async () => {
  await Promise.all(contexts.map((context) => context.close()));
  await world?.end();
});

test('a form is published in both languages and put on a screen of the clinic', async () => {
  const forms = formPages(staff);
  await forms.openNew(clinic);
  await forms.use(pulse).click();
  await forms.title(pulse).waitFor();
  await forms.publish().click();
  await forms.confirm(1).click();
  await forms.said(formPublishingTexts.en.publish.done(1)).waitFor();
  await forms.share().click();
  const { kiosks } = formSharingTexts.en;
  await forms.main.getByLabel(kiosks.name).fill('Front desk');
  await forms.button(kiosks.add).click();
  screen = await forms.main.getByLabel(kiosks.address).inputValue();
  const { items } = await apiOf(world.stack, ana)(listForms, {
    params: { organizationId: clinic },
    query: {},
  });
  expect(items).toMatchObject([{ state: 'open', published: 1 }]);
  form = `/f/${items[0]?.slug}`;
});

test('it is answered without script, with it, on a phone, by keyboard, and at the screen with the network cut', async () => {
  const plain = await visitor({ script: false });
  await publicFormPages(plain).open(form);
  const asked = await fill(plain, words.plain);
  await asked.text('email').fill(asker);
  await asked.send().click();
  await asked.thanks().waitFor();

  const spanish = await visitor();
  await publicFormPages(spanish, 'es').open(form);
  await (await fill(spanish, words.script, 'es')).send().click();
  await publicFormPages(spanish, 'es').thanks().waitFor();

  const phone = await visitor({ size: 'phone' });
  await publicFormPages(phone).open(form);
  await (await fill(phone, words.phone)).send().dblclick();
  await publicFormPages(phone).thanks().waitFor();

  const keys = await visitor();
  const byKeyboard = publicFormPages(keys);
  await byKeyboard.open(form);
  const tabTo = async (name: string) => {
    for (let step = 0; step < 40; step += 1) {
      await keys.keyboard.press('Tab');
      const [at, look] = await keys.evaluate(() => [
        document.activeElement?.getAttribute('name'),
        document.activeElement?.className,
      ]);
      if (at === name || look === name) return;
    }
    throw new Error(`No Tab leads to ${name}`);
  };
  await tabTo('audience');
  await keys.keyboard.press('Space');
  await tabTo('q.overall');
  await keys.keyboard.press('Space');
  await tabTo('q.change');
  await keys.keyboard.type(words.keys);
  await tabTo('send');
  await keys.keyboard.press('Enter');
  await byKeyboard.thanks().waitFor();

  const kiosk = await visitor({ size: 'phone' });
  const other = kiosk.waitForResponse((answer) => answer.url().includes('lang=es'));
  const atScreen = publicFormPages(kiosk);
  await atScreen.open(screen);
  // Both languages are there before the network goes.
  await other;
  const [first, ...cut] = words.kiosk;
  await (await fill(kiosk, first)).send().click();
  await atScreen.thanks().waitFor();
  await atScreen.next().click();
  await kiosk.context().setOffline(true);
  for (const text of cut) {
    await (await fill(kiosk, text)).send().click();
    await atScreen.next().click();
  }
  await atScreen.waiting(cut.length).waitFor();
  await kiosk.context().setOffline(false);
  await atScreen.waiting(cut.length).waitFor({ state: 'hidden' });
  // Nothing of anybody stays on the screen.
  expect(await kiosk.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).toBe('{}');
});

test('each answer is in the inbox once, and what came of one reaches the public page and who asked', async () => {
  await world.stack.drain();
  const all = [words.plain, words.script, words.phone, words.keys, ...words.kiosk];
  const inbox = inboxPages(staff);
  await inbox.open(clinic);
  await inbox.part('all', all.length).waitFor();
  const shown = async () => (await inbox.rows().allTextContents()).toSorted();
  await expect.poll(shown).toEqual(all.toSorted());
  const { items } = await apiOf(world.stack, ana)(listResponses, {
    params: { organizationId: clinic },
    query: { month: monthIn('UTC', new Date()) },
  });
  expect(items.map(({ channel, language }) => `${channel} ${language}`).toSorted()).toEqual([
    ...['kiosk en', 'kiosk en', 'kiosk en'],
    ...['link en', 'link en', 'link en', 'link es'],
  ]);
  // The address lies apart from the answer, and nobody sees it.
  expect(JSON.stringify(items)).not.toContain(asker);

  await inbox.row(words.plain).click();
  await inbox.makeActivity().click();
  await inbox.activity.text().fill('Check telephone numbers at every visit');
  await inbox.activity.submit().click();
  await inbox.openActivity().waitFor();
  await inbox.done().fill('Numbers are checked at every visit.');
  await inbox.close().click();
  await inbox.tell().click();
  const news = newsPages(staff);
  await news.field('youSaid', 'en').fill('Codes do not arrive.');
  await news.field('youSaid', 'es').fill('Los códigos no llegan.');
  await news.field('weDid', 'en').fill('We check your telephone number.');
  await news.field('weDid', 'es').fill('Revisamos su número de teléfono.');
  await news.publish().click();
  await news.entry('Codes do not arrive.').waitFor();

  const address = (await news.publicPage().getAttribute('href')) ?? '';
  const reader = await visitor({ size: 'phone', script: false });
  await reader.goto(`${address}?lang=es`);
  await reader.getByText('Revisamos su número de teléfono.').waitFor();
  await world.stack.drain();
  const letters = world.stack.mails.list().filter(({ to }) => to.includes(asker));
  expect(letters).toHaveLength(1);
  expect(letters[0]?.text).toContain('We check your telephone number.');
  expect(letters[0]?.text).not.toContain(words.plain);
});
