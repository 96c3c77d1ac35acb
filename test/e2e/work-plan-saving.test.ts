import { savingTexts } from '@portolan/messages/saving-texts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { shell } from './pages/shell.ts';
import { elementPage } from './pages/work-plan-element.ts';
import { beginClinic, type Clinic, plannedRow } from './pages/work-plan-setup.ts';
import { axeViolations } from './support/axe.ts';
import { patience } from './support/browser.ts';
import { enterAs, type Person } from './support/people.ts';
import { startWorld, type World } from './support/stack.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.end());

const writes = '**/work-plans/*/elements/*';
let clinics = 0;

const clinicOf = async (rows: readonly string[]) => {
  clinics += 1;
  const renee = { email: `renee${clinics}@example.org`, name: 'Renee Whitcomb' };
  const helen = { email: `helen${clinics}@example.org`, name: 'Helen Okafor' };
  const clinic = await beginClinic(world.stack, renee);
  await clinic.admit(helen, 'editor');
  await clinic.change(
    'marketing',
    rows.toReversed().map((text) => plannedRow(text)),
  );
  return { clinic, renee, helen };
};

const atWork = async (clinic: Clinic, person: Person) => {
  const page = await world.open();
  await enterAs(world.stack, page, person.email);
  const element = elementPage(page);
  await element.open(clinic, 'marketing');
  return { page, element };
};

const textsOf = async (clinic: Clinic) =>
  (await clinic.element('marketing')).activities.map(({ text }) => text);

test('what is typed without a connection is kept, said to be, and sent when it is back', async () => {
  const { clinic, renee } = await clinicOf(['Posters', 'Letters']);
  const { page, element } = await atWork(clinic, renee);
  await page.context().setOffline(true);
  await element.text('Posters').fill('Posters in Spanish');
  await element.is('offline');
  await element.text('Letters').fill('Letters by mail');
  expect(await axeViolations(page)).toEqual([]);
  await page.context().setOffline(false);
  await element.is('saved');
  expect(await textsOf(clinic)).toEqual(['Posters in Spanish', 'Letters by mail']);
  await page.context().close();
});

test('a conflict with one’s own other window says so', async () => {
  const { clinic, renee } = await clinicOf(['Posters']);
  const { page, element } = await atWork(clinic, renee);
  await page.context().setOffline(true);
  await element.text('Posters').fill('Posters, written here');
  await element.is('offline');
  const [row] = (await clinic.element('marketing')).activities;
  await clinic.change('marketing', [
    { kind: 'edit-activity', activityId: row?.id ?? '', fields: { text: 'Posters, written there' } },
  ]);
  await page.context().setOffline(false);
  await page.getByRole('alert').getByText(savingTexts.en.conflict.ownBanner(1)).waitFor();
  await page.getByRole('button', { name: savingTexts.en.conflict.open }).click();
  const choice = page.getByRole('dialog');
  await choice.waitFor();
  expect(await choice.textContent()).toContain(savingTexts.en.conflict.you);
  await page.context().close();
});

test('what was not sent before a reload is sent after it, on whatever page', async () => {
  const { clinic, renee } = await clinicOf(['Posters']);
  const { page, element } = await atWork(clinic, renee);
  await page.route(writes, (route) =>
    route.request().method() === 'PATCH' ? route.abort() : route.continue(),
  );
  await element.text('Posters').fill('Posters in Spanish');
  await element.is('offline');
  await page.unroute(writes);
  await page.goto(`/o/${clinic.organizationId}/members`);
  await expect.poll(() => textsOf(clinic), { timeout: patience }).toEqual(['Posters in Spanish']);
  await page.context().close();
});

test('what a tab left behind when it was closed is sent by another tab of the same person', async () => {
  const { clinic, renee } = await clinicOf(['Posters']);
  const { page, element } = await atWork(clinic, renee);
  const other = await page.context().newPage();
  await enterAs(world.stack, other, renee.email);
  await other.goto(page.url());
  await elementPage(other).text('Posters').waitFor();
  await page.route(writes, (route) =>
    route.request().method() === 'PATCH' ? route.abort() : route.continue(),
  );
  await element.text('Posters').fill('Posters in Spanish');
  await element.is('offline');
  expect(await textsOf(clinic)).toEqual(['Posters']);
  await page.close();
  await expect.poll(() => textsOf(clinic), { timeout: patience }).toEqual(['Posters in Spanish']);
  await elementPage(other).text('Posters in Spanish').waitFor();
  await other.context().close();
});

test('a write that was applied and whose answer was lost is applied once', async () => {
  const { clinic, renee } = await clinicOf(['Posters']);
  const { page, element } = await atWork(clinic, renee);
  const before = (await clinic.element('marketing')).version;
  let lost = 0;
  await page.route(writes, async (route) => {
    if (route.request().method() !== 'PATCH' || lost > 0) return route.continue();
    lost += 1;
    await route.fetch();
    return route.abort();
  });
  await element.text('Posters').fill('Posters in Spanish');
  await element.is('saved');
  expect(lost).toBe(1);
  expect((await clinic.element('marketing')).version).toBe(before + 1);
  expect(await textsOf(clinic)).toEqual(['Posters in Spanish']);
  await page.context().close();
});

test('two people in different rows merge; in the same field both versions are shown and one is chosen', async () => {
  const { clinic, renee, helen } = await clinicOf(['Posters', 'Letters']);
  const one = await atWork(clinic, renee);
  const two = await atWork(clinic, helen);
  await one.element.text('Posters').fill('Posters by Renee');
  await two.element.text('Letters').fill('Letters by Helen');
  await one.element.is('saved');
  await two.element.is('saved');
  expect(await textsOf(clinic)).toEqual(['Posters by Renee', 'Letters by Helen']);
  await one.element.look();
  await one.element.text('Letters by Helen').waitFor();
  await two.element.look();
  await two.element.text('Posters by Renee').waitFor();

  await one.page.context().setOffline(true);
  await one.element.text('Posters by Renee').fill('Posters, says Renee');
  await one.element.is('offline');
  await two.element.text('Posters by Renee').fill('Posters, says Helen');
  await two.element.is('saved');
  await one.page.context().setOffline(false);
  await one.element.is('conflict');
  const dialog = await one.element.conflict();
  expect(await axeViolations(one.page)).toEqual([]);
  expect(await dialog.textContent()).toContain('Posters, says Renee');
  expect(await dialog.textContent()).toContain('Posters, says Helen');
  expect(await dialog.textContent()).toContain('Helen Okafor');
  await one.element.keepMine();
  await one.element.is('saved');
  expect(await textsOf(clinic)).toEqual(['Posters, says Renee', 'Letters by Helen']);
  await two.element.look();
  await two.element.text('Posters, says Renee').waitFor();
  await one.page.context().close();
  await two.page.context().close();
});

test('signing out warns of what was not sent and erases it; the next person at the machine sees nothing of it', async () => {
  const { clinic, renee } = await clinicOf(['Posters']);
  const { page, element } = await atWork(clinic, renee);
  await page.route(writes, (route) =>
    route.request().method() === 'PATCH' ? route.abort() : route.continue(),
  );
  await element.text('Posters').fill('A private thought');
  await element.is('offline');
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).toContain('A private thought');
  await shell(page).signOut(renee.name);
  await page.getByRole('dialog').getByRole('button', { name: 'Sign out and erase' }).click();
  await page.waitForURL((url) => url.pathname === '/');
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('A private thought');
  expect(await textsOf(clinic)).toEqual(['Posters']);
  await page.context().close();
});
