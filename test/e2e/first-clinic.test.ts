import { getMe } from '@portolan/contract/people-routes';
import { problemTexts } from '@portolan/messages/problem-texts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { foundationHome } from './pages/foundation-home.ts';
import { identityPages } from './pages/identity.ts';
import { invitationPage } from './pages/invitation.ts';
import { landingPage } from './pages/landing.ts';
import { membersPage } from './pages/members.ts';
import { profilePage } from './pages/profile.ts';
import { organizationIn, shell } from './pages/shell.ts';
import { welcomePage } from './pages/welcome.ts';
import { apiOf } from './support/clinics.ts';
import { withLaggingMemberships } from './support/lagging.ts';
import { codeFor, invitationFor } from './support/mails.ts';
import { password, signInAs, withAccount } from './support/people.ts';
import { startWorld, type World } from './support/stack.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.end());

const ana = { name: 'Ana Torres', email: 'ana@alder.example' };
const ben = { name: 'Ben Whitehorse', email: 'ben@alder.example' };

test('a new person signs up a clinic, completes its profile and invites a colleague, who joins', async () => {
  const page = await world.open();
  const landing = landingPage(page);
  await landing.open();
  await landing.signUp();
  const identity = identityPages(page);
  await identity.signUp(ana.name, ana.email, password);
  await identity.confirm(await codeFor(world.stack, ana.email));
  await welcomePage(page).shown();
  await welcomePage(page).createClinic('Alder Street Clinic');
  const organizationId = organizationIn(page);

  await shell(page).go('clinicProfile');
  const profile = profilePage(page);
  await profile.field('ehrVendor').fill('Northwind EHR');
  await profile.field('patientsPerYear').fill('8,200');
  await profile.city().fill('Durango');
  await profile.saved();

  await shell(page).go('members');
  const members = membersPage(page);
  await members.invite(ben.email, 'editor');
  await members.invited(ben.email);

  const colleague = await world.open();
  const invitation = invitationPage(colleague);
  await invitation.open(await invitationFor(world.stack, ben.email), 'Alder Street Clinic');
  await invitation.signUp();
  const theirs = identityPages(colleague);
  expect(await theirs.email().inputValue()).toBe(ben.email);
  await theirs.signUp(ben.name, ben.email, password);
  await theirs.confirm(await codeFor(world.stack, ben.email));
  await invitation.accept();
  await colleague.waitForURL(new RegExp(`/o/${organizationId}/`));
  await profilePage(colleague).open(organizationId);
  expect(await profilePage(colleague).field('ehrVendor').inputValue()).toBe('Northwind EHR');
  expect(await profilePage(colleague).field('patientsPerYear').inputValue()).toBe('8,200');

  await members.open(organizationId);
  expect(await members.roleOf(ben.name).inputValue()).toBe('editor');
});

test('nobody creates a clinic without accepting the terms and the agreement', async () => {
  const page = await world.open();
  await landingPage(page).open();
  await landingPage(page).signUp();
  const cleo = { name: 'Cleo', email: 'cleo@alder.example' };
  await identityPages(page).signUp(cleo.name, cleo.email, password);
  await identityPages(page).confirm(await codeFor(world.stack, cleo.email));
  const welcome = welcomePage(page);
  await welcome.shown();
  await welcome.nameClinic('Birch Clinic');
  await welcome.submit();
  await welcome.missing().first().waitFor();
  expect(await welcome.missing().count()).toBe(2);
  expect(await page.locator(':focus').getAttribute('type')).toBe('checkbox');
  expect(new URL(page.url()).pathname).toBe('/welcome');
});

test('a clinic whose creation was not answered is made once, and opens before any list shows it', async () => {
  const page = await world.open();
  const dora = await withAccount(world.stack, { name: 'Dora Lind', email: 'dora@alder.example' });
  await withLaggingMemberships(page);
  await signInAs(page, dora.email);
  const welcome = welcomePage(page);
  await welcome.shown();
  let lost = 0;
  await page.route('**/api/v1/organizations', async (route) => {
    lost += 1;
    if (lost > 1) return route.continue();
    await route.fetch();
    return route.abort();
  });
  await welcome.fillClinic('Dogwood Clinic');
  await welcome.submit();
  await page.getByText(problemTexts.en.noAnswer).waitFor();
  await welcome.submit();
  await page.waitForURL(/\/o\//);
  await shell(page).navigation().waitFor();
  const { memberships } = await apiOf(world.stack, dora)(getMe, {});
  expect(memberships.map(({ organizationId }) => organizationId)).toEqual([organizationIn(page)]);
});

test('a new foundation is shown in its language where its work begins', async () => {
  const page = await world.open({ language: 'es' });
  await landingPage(page, 'es').open();
  await landingPage(page, 'es').signUp();
  const identity = identityPages(page, 'es');
  const diana = { name: 'Diana Solís', email: 'diana@faro.example' };
  await identity.signUp(diana.name, diana.email, password);
  await identity.confirm(await codeFor(world.stack, diana.email));
  await welcomePage(page, 'es').createFoundation('Fundación Faro');
  await page.getByRole('heading', { level: 1, name: 'Fundación Faro' }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('es');
  await foundationHome(page, 'es').programs().waitFor();
  expect(await shell(page, 'es').navigation().getByRole('link').count()).toBe(9);
});
