import { shellTexts } from '@portolan/messages/shell-texts';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { profilePage } from './pages/profile.ts';
import { withClinic } from './support/clinics.ts';
import { addMember } from './support/members.ts';
import { enterAs } from './support/people.ts';
import { pictureFile } from './support/picture.ts';
import { startWorld, type World } from './support/stack.ts';

const ana = { name: 'Ana Torres', email: 'ana@profile.example' };
const ben = { name: 'Ben Ito', email: 'ben@profile.example' };
let world: World;
let clinic: string;
beforeAll(async () => {
  world = await startWorld();
  clinic = await withClinic(world.stack, ana, 'Cedar Bend Clinic');
  await addMember(world.stack, ana, clinic, ben, 'editor');
});
afterAll(() => world?.end());

const pages = new Map<string, Page>();
const signedIn = async (email: string): Promise<Page> => {
  const known = pages.get(email);
  if (known) return known;
  const page = await world.open();
  await enterAs(world.stack, page, email);
  pages.set(email, page);
  return page;
};
const opened = async (email: string) => {
  const page = await signedIn(email);
  const profile = profilePage(page);
  await profile.open(clinic);
  return { page, profile };
};

test('what is typed saves itself and is there after a reload', async () => {
  const { page, profile } = await opened(ana.email);
  await profile.field('overallLead').fill('Renée O’Hara');
  await profile.addSite();
  await profile.siteName(1).fill('Main Street');
  await profile.saved();
  await page.reload();
  await profile.siteName(1).waitFor();
  expect(await profile.siteName(1).inputValue()).toBe('Main Street');
  expect(await profile.field('overallLead').inputValue()).toBe('Renée O’Hara');
});

test('what does not fit is explained and not sent', async () => {
  const { page, profile } = await opened(ana.email);
  await profile.zip().fill('12');
  await profile.zip().blur();
  await profile.zipError().waitFor();
  await profile.field('patientsPerYear').fill('100');
  await profile.field('patientsViewedTarget').fill('200');
  await profile.field('patientsViewedTarget').blur();
  await profile.targetsError().waitFor();
  await profile.field('patientsPerYear').fill('1000');
  await profile.zip().fill('81301');
  await profile.zip().blur();
  await profile.saved();
  await page.reload();
  await profile.zip().waitFor();
  expect(await profile.zip().inputValue()).toBe('81301');
  expect(await profile.field('patientsViewedTarget').inputValue()).toBe('200');
});

test('what is not saved is counted, only it is red, and leaving warns', async () => {
  const { page, profile } = await opened(ana.email);
  await profile.field('patientsPerYear').fill('1200');
  await profile.field('patientsWithAccessTarget').fill('5000');
  await profile.notSaved(1);
  await profile.field('telephone').fill('call me');
  await profile.field('telephone').blur();
  await profile.notSaved(2);
  const red = page.locator('[aria-invalid=true]');
  expect(await red.count()).toBe(2);
  await page
    .getByRole('navigation')
    .getByRole('link', { name: shellTexts.en.navigation.members, exact: true })
    .first()
    .click();
  await profile.leaveAsked().waitFor();
  await page.keyboard.press('Escape');
  await profile.leaveAsked().waitFor({ state: 'hidden' });
  await profile.field('patientsWithAccessTarget').fill('900');
  await profile.field('telephone').fill('');
  await profile.field('telephone').blur();
  await profile.saved();
  expect(await red.count()).toBe(0);
});

test('shares of more than a hundred are saved with a warning', async () => {
  const { page, profile } = await opened(ana.email);
  await profile.field('percentPreferringEnglish').fill('80');
  await profile.field('percentPreferringSpanish').fill('70');
  await profile.saved();
  await page.reload();
  await profile.percentsWarning().waitFor();
  expect(await page.locator('[aria-invalid=true]').count()).toBe(0);
});

test('two people on different fields merge; on the same field the second is asked', async () => {
  const one = await opened(ana.email);
  const two = await opened(ben.email);
  await two.page.context().setOffline(true);
  await two.profile.field('clinicalLead').fill('Written by Ben');
  await two.profile.field('itLead').fill('Also written by Ben');
  await two.profile.offline();
  await one.profile.field('itLead').fill('Written by Ana');
  await one.profile.saved();
  await two.page.context().setOffline(false);
  const conflict = two.profile.conflict('itLead');
  await conflict.waitFor();
  expect(await conflict.textContent()).toContain('Written by Ana');
  expect(await conflict.textContent()).toContain('Also written by Ben');
  expect(await conflict.textContent()).toContain(ana.name);
  await two.profile.keepMine();
  await two.profile.saved();
  await one.page.reload();
  await one.profile.field('itLead').waitFor();
  expect(await one.profile.field('itLead').inputValue()).toBe('Also written by Ben');
  expect(await one.profile.field('clinicalLead').inputValue()).toBe('Written by Ben');
});

test('keeping the other version leaves it as it is', async () => {
  const one = await opened(ana.email);
  const two = await opened(ben.email);
  await two.page.context().setOffline(true);
  await two.profile.field('portalVendor').fill('Ben’s vendor');
  await two.profile.offline();
  await one.profile.field('portalVendor').fill('Ana’s vendor');
  await one.profile.saved();
  await two.page.context().setOffline(false);
  await two.profile.conflict('portalVendor').waitFor();
  await two.profile.keepTheirs();
  await two.profile.saved();
  expect(await two.profile.field('portalVendor').inputValue()).toBe('Ana’s vendor');
});

test('a lost connection loses nothing', async () => {
  const { page, profile } = await opened(ana.email);
  await page.context().setOffline(true);
  await profile.field('otherLanguages').fill('Vietnamese');
  await profile.offline();
  await page.context().setOffline(false);
  await profile.saved();
  await page.reload();
  await profile.field('otherLanguages').waitFor();
  expect(await profile.field('otherLanguages').inputValue()).toBe('Vietnamese');
});

test('a large picture is scaled down before it is sent, and can be taken away', async () => {
  const { page, profile } = await opened(ana.email);
  await profile.chooseLogo(await pictureFile(page, 1600, 1200));
  await profile.logo('Cedar Bend Clinic').waitFor();
  await profile.saved();
  await page.reload();
  const logo = profile.logo('Cedar Bend Clinic');
  await logo.waitFor();
  expect(await logo.evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight])).toEqual(
    [320, 240],
  );
});
