import { changeProgram } from '@portolan/contract/program-routes';
import { problemTexts } from '@portolan/messages/problem-texts';
import { programTexts } from '@portolan/messages/program-texts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditLogPage } from './pages/audit-log.ts';
import { foundationHome } from './pages/foundation-home.ts';
import { beginFoundation, programsOf, setUp, terms } from './pages/program-setup.ts';
import { programPages } from './pages/programs.ts';
import { shell } from './pages/shell.ts';
import type { Look } from './support/browser.ts';
import { apiOf, withClinic } from './support/clinics.ts';
import { joinByInvitation } from './support/members.ts';
import { enterAs } from './support/people.ts';
import { expectSound } from './support/sound.ts';
import { startWorld, type World } from './support/stack.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.end());

const t = programTexts.en;
const problems = problemTexts.en.codes;

const signedIn = (name: string, look?: Look) => beginFoundation(world, name, look);
test('a new foundation is led to its first program and sets it up, by keyboard', async () => {
  const { owner, organizationId, page } = await signedIn('harbor');
  await foundationHome(page).open(organizationId);
  await foundationHome(page).programs().click();
  const programs = programPages(page);
  await programs.emptyState().waitFor();
  await programs.add().click();
  await programs.name().focus();
  for (const text of ['Portals for all', 'H-2026-1', '09012026', '08312027', '10152026'])
    await page.keyboard.type(text).then(() => programs.nextField());
  await programs.award(1).label.focus();
  await page.keyboard.type('Alder Street Clinic');
  await page.keyboard.press('Tab');
  await page.keyboard.type('60,000');
  await programs.addAward().press('Enter');
  await expect.poll(() => programs.award(2).label.evaluate(isFocused)).toBe(true);
  await page.keyboard.type('Birch Hollow Clinic');
  await page.keyboard.press('Tab');
  await page.keyboard.type('$45000');
  await page.getByText(t.form.total('$105,000')).waitFor();
  await page.keyboard.press('Enter');
  await programs.shown('Portals for all');
  await programs.awardRow('Sum $105,000').waitFor();
  await programs.awardRow('Birch Hollow Clinic $45,000').waitFor();
  await expectSound(page);
  expect(await programsOf(world.stack, owner, organizationId)).toMatchObject([
    {
      grantNumber: 'H-2026-1',
      grantPeriod: terms.grantPeriod,
      milestones: { startUp: '2026-10-15', midProject: null, final: null },
    },
  ]);
});

const isFocused = (element: Element) => element === document.activeElement;

test('every error stands at its field, leads there, and goes as it is mended; nothing is lost', async () => {
  const { owner, organizationId, page } = await signedIn('lantern', {
    size: 'phone',
    language: 'es',
    scheme: 'dark',
  });
  const es = programTexts.es;
  const programs = programPages(page, 'es');
  await programs.openNew(organizationId);
  await programs.grantNumber().fill('L-7');
  await programs.create().click();
  await programs.wrong(3).waitFor();
  await page.getByText(es.errors['name-missing']).waitFor();
  expect(await programs.name().evaluate(isFocused)).toBe(true);
  await programs.name().fill('Portales del valle');
  await programs.wrong(2).waitFor();
  await programs.day('firstDay').fill('2026-09-01');
  await programs.day('lastDay').fill('2026-08-31');
  await programs.create().click();
  await page.getByText(problemTexts.es.codes['period-reversed']).waitFor();
  await programs.day('lastDay').fill('2027-08-31');
  await programs.day('startUp').fill('2026-10-15');
  await programs.day('midProject').fill('2026-10-01');
  await programs.day('final').fill('2027-09-01');
  await programs.create().click();
  await page.getByText(problemTexts.es.codes['milestones-out-of-order']).waitFor();
  await page.getByText(problemTexts.es.codes['milestone-outside-period']).waitFor();
  await expectSound(page);
  await programs.day('midProject').fill('2027-03-01');
  await programs.day('final').fill('');
  expect(await programs.wrong(1).count()).toBe(0);
  expect(await programs.grantNumber().inputValue()).toBe('L-7');
  await programs.create().click();
  await programs.shown('Portales del valle');
  await expectSound(page);
  await programs.open(organizationId);
  await programs.program('Portales del valle').waitFor();
  await expectSound(page);
  expect(await programsOf(world.stack, owner, organizationId)).toHaveLength(1);
});

test('a date that is typed half is pointed out, not passed over', async () => {
  const { owner, organizationId, page } = await signedIn('elm');
  const programs = programPages(page);
  await programs.openNew(organizationId);
  await programs.name().fill('Portals for all');
  await programs.day('firstDay').fill('2026-09-01');
  await programs.day('lastDay').fill('2027-08-31');
  await programs.day('final').focus();
  await page.keyboard.type('0831');
  await programs.create().click();
  await page.getByText(t.errors['day-unreadable']).waitFor();
  expect(await programsOf(world.stack, owner, organizationId)).toEqual([]);
});

test('an answer that is lost leaves the form as it was, and sending again makes no twin', async () => {
  const { owner, organizationId, page } = await signedIn('fir');
  const programs = programPages(page);
  await programs.openNew(organizationId);
  await programs.name().fill('Portals for all');
  await programs.day('firstDay').fill('2026-09-01');
  await programs.day('lastDay').fill('2027-08-31');
  const address = '**/api/v1/organizations/*/programs';
  await page.route(address, async (route) => {
    if (route.request().method() !== 'POST') return route.continue();
    await route.fetch();
    return route.abort();
  });
  await programs.create().click();
  await programs.notSaved().getByText(problemTexts.en.noAnswer).waitFor();
  expect(await programs.name().inputValue()).toBe('Portals for all');
  await page.unroute(address);
  await programs.create().click();
  await programs.shown('Portals for all');
  expect(await programsOf(world.stack, owner, organizationId)).toHaveLength(1);
});

test('who was not the first to save sees what somebody else wrote, and decides', async () => {
  const { owner, organizationId, page } = await signedIn('gale');
  const { id: programId, version } = await setUp(world.stack, owner, organizationId);
  const programs = programPages(page);
  await programs.openChange(organizationId, programId);
  await programs.name().fill('Portals for everybody');
  await programs.day('final').fill('2027-08-15');
  const params = { organizationId, programId };
  await apiOf(world.stack, owner)(changeProgram, {
    params,
    ifMatch: version,
    body: { name: 'Portals in the valley', grantNumber: 'H-2' },
  });
  await programs.save().click();
  await programs.stale().getByText('Portals in the valley').waitFor();
  expect(await programs.grantNumber().inputValue()).toBe('H-2');
  expect(await programs.name().inputValue()).toBe('Portals for everybody');
  await expectSound(page);
  await programs.takeTheirs(t.form.name).click();
  expect(await programs.name().inputValue()).toBe('Portals in the valley');
  await programs.save().click();
  await programs.shown('Portals in the valley');
  expect(await programsOf(world.stack, owner, organizationId)).toMatchObject([
    {
      name: 'Portals in the valley',
      grantNumber: 'H-2',
      milestones: { ...terms.milestones, final: '2027-08-15' },
      version: 3,
    },
  ]);
});

test('what was typed survives a reload, and goes with being sent', async () => {
  const { organizationId, page } = await signedIn('heron');
  const programs = programPages(page);
  await programs.openNew(organizationId);
  await programs.name().fill('Portals for all');
  await programs.day('firstDay').fill('2026-09-01');
  await programs.day('lastDay').fill('2027-08-31');
  await page.reload();
  await programs.restored().waitFor();
  await expectSound(page);
  expect(await programs.name().inputValue()).toBe('Portals for all');
  await programs.create().click();
  await programs.shown('Portals for all');
  await programs.openNew(organizationId);
  expect(await programs.name().inputValue()).toBe('');
  expect(await programs.restored().count()).toBe(0);
});

test('leaving a form with something in it is asked about, an untouched one is just left', async () => {
  const { organizationId, page } = await signedIn('isle');
  const programs = programPages(page);
  await programs.openNew(organizationId);
  await shell(page).go('programs');
  await programs.emptyState().waitFor();
  await programs.openNew(organizationId);
  await programs.name().fill('Portals for all');
  await shell(page).go('members');
  await programs.leaving().waitFor();
  await programs.leaving().getByRole('button', { name: 'Cancel' }).click();
  expect(await programs.name().inputValue()).toBe('Portals for all');
  await shell(page).go('members');
  await programs.leaveAndLose().click();
  await page.waitForURL(/\/members$/);
  await programs.openNew(organizationId);
  expect(await programs.name().inputValue()).toBe('');
});

test('a coach reads programs and changes none; a clinic has none', async () => {
  const { owner, organizationId } = await signedIn('juniper');
  const { id: programId } = await setUp(world.stack, owner, organizationId);
  const coach = { name: 'Cam Ortiz', email: 'cam@juniper.example' };
  await joinByInvitation(world.stack, owner, organizationId, coach, 'coach');
  const clinic = await withClinic(world.stack, coach, 'Juniper Clinic');
  const page = await world.open();
  await enterAs(world.stack, page, coach.email);
  const programs = programPages(page);
  await programs.open(organizationId);
  expect(await programs.add().count()).toBe(0);
  await programs.program(terms.name).click();
  await programs.shown(terms.name);
  expect(await programs.change().count()).toBe(0);
  await page.goto(`/o/${organizationId}/programs/${programId}/change`);
  await page.getByText(t.form.readOnly).waitFor();
  await page.goto(`/o/${clinic}/programs`);
  await page.getByText(problems['foundation-only']).waitFor();
});

test('the audit log says who set a program up and what of it was changed', async () => {
  const { owner, organizationId, page } = await signedIn('kestrel');
  const { id: programId, version } = await setUp(world.stack, owner, organizationId);
  await apiOf(world.stack, owner)(changeProgram, {
    params: { organizationId, programId },
    ifMatch: version,
    body: { name: 'Portals at last', milestones: { ...terms.milestones, final: null } },
  });
  const log = auditLogPage(page);
  await log.open(organizationId);
  await log.entry('Ada Stone set up the program “Portals at last”.').waitFor();
  expect(await log.entries().first().textContent()).toContain(
    'Ada Stone changed the program “Portals at last”: name and milestones.',
  );
});
