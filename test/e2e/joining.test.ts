import { designTexts } from '@portolan/messages/design-texts';
import { problemTexts } from '@portolan/messages/problem-texts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { identityPages } from './pages/identity.ts';
import { invitationPage } from './pages/invitation.ts';
import { membersPage } from './pages/members.ts';
import { profilePage } from './pages/profile.ts';
import { organizationIn, shell } from './pages/shell.ts';
import { welcomePage } from './pages/welcome.ts';
import { withClinic } from './support/clinics.ts';
import { withLaggingMemberships } from './support/lagging.ts';
import { invitationFor } from './support/mails.ts';
import { enterAs, password, signInAs, withAccount } from './support/people.ts';
import { startWorld, type World } from './support/stack.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.end());

const owner = { name: 'Olga Ruiz', email: 'olga@elm.example' };

test('who finds the clinic already here asks to join, and is let in by an owner', async () => {
  const clinic = await withClinic(world.stack, owner, 'Elm Street Health Center');
  const pia = await withAccount(world.stack, { name: 'Pia Lund', email: 'pia@elm.example' });
  const hers = await world.open();
  await enterAs(world.stack, hers, pia.email);
  await hers.goto('/home');
  await welcomePage(hers).nameClinic('elm street');
  await welcomePage(hers).askToJoin('Elm Street Health Center');
  await welcomePage(hers).asked();

  const owners = await world.open();
  await enterAs(world.stack, owners, owner.email);
  const members = membersPage(owners);
  await members.open(clinic);
  await members.approve(pia.name);
  expect(await members.roleOf(pia.name).inputValue()).toBe('viewer');

  await hers.goto('/home');
  await hers.waitForURL(new RegExp(`/o/${clinic}`));
  expect(organizationIn(hers)).toBe(clinic);
});

test('roles change, and the last owner stays', async () => {
  const boss = { name: 'Bo Larsen', email: 'bo@fir.example' };
  const colleague = await withAccount(world.stack, { name: 'Kim Soto', email: 'kim@fir.example' });
  const clinic = await withClinic(world.stack, boss, 'Fir Clinic');
  const page = await world.open();
  await enterAs(world.stack, page, boss.email);
  const members = membersPage(page);
  await members.open(clinic);
  await members.lastOwner().waitFor();
  expect(await members.roleOf(boss.name).count()).toBe(0);
  await members.invite(colleague.email, 'viewer');
  await members.invited(colleague.email);

  const theirs = await world.open();
  await invitationPage(theirs).open(await invitationFor(world.stack, colleague.email), 'Fir Clinic');
  await invitationPage(theirs).signIn();
  await theirs.waitForURL(/\/identity\//);
  await identityPages(theirs).signIn(colleague.email, password);
  await invitationPage(theirs).accept();
  await theirs.waitForURL(new RegExp(`/o/${clinic}`));

  await members.open(clinic);
  await members.roleOf(colleague.name).selectOption('owner');
  await members.changed(colleague.name, 'owner');
  await members.leave();
  await page.waitForURL(/\/welcome$/);
  await membersPage(theirs).open(clinic);
  await membersPage(theirs).lastOwner().waitFor();
  expect(await membersPage(theirs).roleOf(boss.name).count()).toBe(0);
});

test('an address that was invited before is told so at its field, without a reference', async () => {
  const boss = { name: 'Ida Voss', email: 'ida@maple.example' };
  const clinic = await withClinic(world.stack, boss, 'Maple Clinic');
  const page = await world.open();
  await enterAs(world.stack, page, boss.email);
  const members = membersPage(page);
  await members.open(clinic);
  await members.invite('new@maple.example', 'viewer');
  await members.invited('new@maple.example');
  await members.invite('new@maple.example', 'viewer');
  await members.refusedInvitation(problemTexts.en.codes['invitation-pending']).waitFor();
  expect(await page.getByText(problemTexts.en.reference('')).count()).toBe(0);
  expect(await page.getByText(designTexts.en.error.title).count()).toBe(0);
});

test('who opens the link as somebody else comes back to it with the right account, and is in at once', async () => {
  const boss = { name: 'Una Berg', email: 'una@hazel.example' };
  const guest = await withAccount(world.stack, { name: 'Tom Reed', email: 'tom@hazel.example' });
  const clinic = await withClinic(world.stack, boss, 'Hazel Clinic');
  const page = await world.open();
  await signInAs(page, boss.email);
  const members = membersPage(page);
  await members.open(clinic);
  await members.invite(guest.email, 'editor');
  await members.invited(guest.email);
  await page.route('**/api/v1/organizations/*', (route) =>
    route.request().method() === 'PATCH' ? route.abort() : route.continue(),
  );
  await profilePage(page).open(clinic);
  await profilePage(page).field('ehrVendor').fill('Never sent');
  await profilePage(page).offline();

  const link = await invitationFor(world.stack, guest.email);
  const theirs = await page.context().newPage();
  await theirs.goto('/home');
  await theirs.waitForURL(/\/o\//);
  await page.close();
  const invitation = invitationPage(theirs);
  await invitation.open(link, 'Hazel Clinic');
  await invitation.otherAccount();
  const dialog = theirs.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Sign out and erase' }).click();
  await invitation.signInButton().waitFor();
  expect(theirs.url()).toBe(link);

  await withLaggingMemberships(theirs);
  await invitation.signIn();
  await theirs.waitForURL(/\/identity\//);
  await identityPages(theirs).signIn(guest.email, password);
  await invitation.accept();
  await theirs.waitForURL(new RegExp(`/o/${clinic}`));
  await shell(theirs).navigation().waitFor();
});

test('an invitation that was sent again or taken back opens nothing', async () => {
  const boss = { name: 'Vera Moss', email: 'vera@oak.example' };
  const clinic = await withClinic(world.stack, boss, 'Oak Clinic');
  const page = await world.open();
  await enterAs(world.stack, page, boss.email);
  const members = membersPage(page);
  await members.open(clinic);
  await members.invite('guest@oak.example', 'editor');
  await members.invited('guest@oak.example');
  const first = await invitationFor(world.stack, 'guest@oak.example');
  await members.resend('guest@oak.example');
  await members.resent('guest@oak.example');
  await world.stack.drain();
  const second = await invitationFor(world.stack, 'guest@oak.example');
  expect(second).not.toBe(first);

  const guest = await world.open();
  await guest.goto(first);
  await invitationPage(guest).closed();
  await members.revoke('guest@oak.example');
  const another = await world.open();
  await another.goto(second);
  await invitationPage(another).closed();
  const broken = await world.open();
  await broken.goto('/invitation#short');
  await invitationPage(broken).incomplete();
  expect(await broken.title()).toContain('Portolan');
});

test('a removed member finds the clinic gone, as if it had never been', async () => {
  const boss = { name: 'Ida Holm', email: 'ida@yew.example' };
  const clinic = await withClinic(world.stack, boss, 'Yew Clinic');
  const page = await world.open();
  await enterAs(world.stack, page, boss.email);
  const leo = await withAccount(world.stack, { name: 'Leo Park', email: 'leo@yew.example' });
  const his = await world.open();
  await enterAs(world.stack, his, leo.email);
  await his.goto('/home');
  await welcomePage(his).nameClinic('Yew Clinic');
  await welcomePage(his).askToJoin('Yew Clinic');
  await welcomePage(his).asked();
  const members = membersPage(page);
  await members.open(clinic);
  await members.approve(leo.name);
  await members.remove(leo.name);
  await his.goto(`/o/${clinic}/members`);
  await shell(his).notFound();
  expect(await his.getByText('Yew Clinic').count()).toBe(0);
});

test('a person switches between their clinics, and the address names the one they are in', async () => {
  const boss = { name: 'Sol Vega', email: 'sol@two.example' };
  const one = await withClinic(world.stack, boss, 'North Clinic');
  const two = await withClinic(world.stack, boss, 'South Clinic');
  const page = await world.open();
  await enterAs(world.stack, page, boss.email);
  await page.goto(`/o/${one}/members`);
  await shell(page).switchTo('North Clinic', 'South Clinic');
  await page.waitForURL(new RegExp(`/o/${two}`));
  expect(organizationIn(page)).toBe(two);
});
