import { getOrganization } from '@portolan/contract/organization-routes';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { identityPages } from './pages/identity.ts';
import { landingPage } from './pages/landing.ts';
import { membersPage } from './pages/members.ts';
import { profilePage } from './pages/profile.ts';
import { settingsPage } from './pages/settings.ts';
import { shell } from './pages/shell.ts';
import { patience } from './support/browser.ts';
import { apiOf, withClinic } from './support/clinics.ts';
import { password, signInAs } from './support/people.ts';
import { startWorld, type World } from './support/stack.ts';

const ana = { name: 'Ana Torres', email: 'ana@session.example' };
let world: World;
let clinic: string;
beforeAll(async () => {
  world = await startWorld();
  clinic = await withClinic(world.stack, ana, 'Harbor Clinic');
});
afterAll(() => world?.end());

const tokensIn = (page: Page) =>
  page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith('oidc.user')));

/** Puts the last input of this browser back by so many minutes, and lets the page look at it as when its tab is come back to. */
const beAway = (page: Page, minutes: number) =>
  page.evaluate((milliseconds) => {
    localStorage.setItem('portolan.last-input', String(Date.now() - milliseconds));
    document.dispatchEvent(new Event('visibilitychange'));
  }, minutes * 60_000);

const minutesAway = (page: Page) =>
  page.evaluate(() => (Date.now() - Number(localStorage.getItem('portolan.last-input'))) / 60_000);

const keptIn = (page: Page) => page.evaluate(() => JSON.stringify(localStorage));

/** Types something that does not reach the server. */
const typeUnsent = async (page: Page, text: string) => {
  const profile = profilePage(page);
  await profile.open(clinic);
  await page.route('**/api/v1/organizations/*', (route) =>
    route.request().method() === 'PATCH' ? route.abort() : route.continue(),
  );
  await profile.field('ehrVendor').fill(text);
  await profile.offline();
};

test('an address behind the sign-in leads there after signing in', async () => {
  const page = await world.open();
  await page.goto(`/o/${clinic}/members`);
  await page.waitForURL(/\/identity\//);
  await identityPages(page).signIn(ana.email, password);
  await page.waitForURL(new RegExp(`/o/${clinic}/members$`));
  await page.getByRole('heading', { level: 1, name: 'Members' }).waitFor();
  expect(await page.title()).toBe('Members · Portolan');
});

test('pointing at a link behind the sign-in leads nowhere, following it leads to the sign-in', async () => {
  const page = await world.open();
  await page.goto('/mail-stop#broken');
  const link = page.getByRole('main').getByRole('link');
  const loaded = page.waitForRequest('**/assets/signed-in-layout*.js');
  await link.hover();
  await loaded;
  expect(new URL(page.url()).pathname).toBe('/mail-stop');
  await link.click();
  await page.waitForURL(/\/identity\/interaction\//);
});

test('signing out ends the provider’s session too', async () => {
  const page = await world.open();
  await signInAs(page, ana.email);
  await shell(page).signOut(ana.name);
  await page.waitForURL((url) => url.pathname === '/');
  await landingPage(page).signIn();
  await page.waitForURL(/\/identity\//);
  await page.getByLabel('Password', { exact: true }).waitFor();
  expect(await tokensIn(page)).toEqual([]);
});

test('signing out in one tab signs out the others', async () => {
  const page = await world.open();
  await signInAs(page, ana.email);
  await membersPage(page).open(clinic);
  const other = await page.context().newPage();
  await membersPage(other).open(clinic);
  await shell(page).signOut(ana.name);
  // The other tab follows at once, and the provider hears of it from the first one: both have to be through.
  await Promise.all([page, other].map((tab) => tab.waitForURL((url) => url.pathname === '/')));
  await other.goto(`/o/${clinic}/members`);
  await other.waitForURL(/\/identity\//);
  await other.getByLabel('Password', { exact: true }).waitFor();
  expect(await tokensIn(other)).toEqual([]);
});

test('signing out leaves nothing behind when the provider cannot be told, and the next sign-in asks who it is', async () => {
  const page = await world.open();
  await signInAs(page, ana.email);
  await membersPage(page).open(clinic);
  await page.route('**/identity/**', (route) => route.abort());
  await shell(page).signOut(ana.name);
  await page.waitForURL((url) => url.pathname === '/');
  expect(await tokensIn(page)).toEqual([]);
  await page.unroute('**/identity/**');
  await page.goto(`/o/${clinic}/members`);
  await identityPages(page).signIn(ana.email, password);
  await page.getByRole('heading', { level: 1, name: 'Members' }).waitFor();
  expect(new URL(page.url()).pathname).toBe(`/o/${clinic}/members`);
});

test('signing out warns of what has not been saved, and then erases it', async () => {
  const page = await world.open();
  await signInAs(page, ana.email);
  await typeUnsent(page, 'Never sent');
  await shell(page).signOut(ana.name);
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  expect(await keptIn(page)).toContain('Never sent');
  await dialog.getByRole('button', { name: 'Sign out and erase' }).click();
  await page.waitForURL((url) => url.pathname === '/');
  expect(await keptIn(page)).not.toContain('Never sent');
});

test('who is away for half an hour is warned two minutes before, and then signed out', async () => {
  const page = await world.open();
  await signInAs(page, ana.email);
  await membersPage(page).open(clinic);
  await beAway(page, 27.5);
  expect(await shell(page).idleWarning().count()).toBe(0);
  await beAway(page, 28.5);
  await shell(page).idleWarning().waitFor();
  await shell(page).staySignedIn();
  await shell(page).idleWarning().waitFor({ state: 'hidden' });
  expect(await minutesAway(page)).toBeLessThan(2);
  await beAway(page, 28.5);
  await shell(page).idleWarning().waitFor();
  await beAway(page, 30);
  await page.waitForURL((url) => url.pathname === '/');
  await page.getByRole('banner').getByRole('button', { name: 'Sign in' }).waitFor();
  expect(await tokensIn(page)).toEqual([]);
});

test('what was not sent when its author was away for too long is sent after their next sign-in', async () => {
  const page = await world.open();
  await signInAs(page, ana.email);
  await typeUnsent(page, 'Typed offline');
  const other = await page.context().newPage();
  await membersPage(other).open(clinic);
  await beAway(page, 30.5);
  await Promise.all([page, other].map((tab) => tab.waitForURL((url) => url.pathname === '/')));
  expect(await keptIn(page)).toContain('Typed offline');
  await page.unroute('**/api/v1/organizations/*');
  await signInAs(page, ana.email);
  const vendor = async () =>
    (await apiOf(world.stack, ana)(getOrganization, { params: { organizationId: clinic } })).profile
      .ehrVendor;
  await expect.poll(vendor, { timeout: patience }).toBe('Typed offline');
});

test('a sign-in counts as being there, however long ago the last one was', async () => {
  const page = await world.open();
  await page.goto('/');
  await beAway(page, 24 * 60);
  await signInAs(page, ana.email);
  await membersPage(page).open(clinic);
  expect(await shell(page).idleWarning().count()).toBe(0);
  expect(new URL(page.url()).pathname).toBe(`/o/${clinic}/members`);
});

test('the language is the person’s, wherever they sign in next', async () => {
  const bea = { name: 'Bea Cruz', email: 'bea@session.example' };
  await withClinic(world.stack, bea, 'Second Harbor');
  const page = await world.open();
  await signInAs(page, bea.email);
  await settingsPage(page).open();
  await settingsPage(page).chooseLanguage('Español');
  await settingsPage(page).save();
  await settingsPage(page, 'es').saved();
  const other = await world.open();
  await signInAs(other, bea.email);
  await settingsPage(other, 'es').open();
  expect(await other.locator('html').getAttribute('lang')).toBe('es');
});

test('the keyboard passes the navigation by the first stop', async () => {
  const page = await world.open();
  await signInAs(page, ana.email);
  await membersPage(page).open(clinic);
  await page.keyboard.press('Tab');
  expect(await page.locator(':focus').textContent()).toBe('Skip to the content');
  await page.keyboard.press('Enter');
  expect(await page.locator(':focus').getAttribute('id')).toBe('main');
});

test('on a phone the navigation unfolds, and folds away when it is used', async () => {
  const page = await world.open({ size: 'phone' });
  await signInAs(page, ana.email);
  await membersPage(page).open(clinic);
  await shell(page).openNavigation();
  await shell(page).go('clinicProfile');
  await page.waitForURL(/\/profile$/);
  await page.getByRole('heading', { level: 1, name: 'Clinic profile' }).waitFor();
  expect(await page.getByRole('button', { name: 'Open the navigation' }).getAttribute('aria-expanded')).toBe(
    'false',
  );
});
