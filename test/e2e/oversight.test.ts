import { changeElement, createWorkPlan } from '@portolan/contract/work-plan-routes';
import { newId } from '@portolan/domain/ids';
import { addMonths, monthIn } from '@portolan/domain/months';
import { clinicOversightTexts } from '@portolan/messages/clinic-oversight-texts';
import { granteeTexts } from '@portolan/messages/grantee-texts';
import { oversightTexts } from '@portolan/messages/oversight-texts';
import { programEndTexts } from '@portolan/messages/program-end-texts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fillCohort, participationNumber, storeBehind } from '../support/cohorts.ts';
import { cohortPages } from './pages/cohort.ts';
import { beginFoundation, setUp } from './pages/program-setup.ts';
import { apiOf, withClinic } from './support/clinics.ts';
import { addMember, joinByInvitation } from './support/members.ts';
import { enterAs, type Person } from './support/people.ts';
import { expectSound } from './support/sound.ts';
import { startWorld, type World } from './support/stack.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.end());

const t = { ...oversightTexts.en, ...granteeTexts.en, end: programEndTexts.en };

/** A program with clinics, and its owner signed in. */
const beginCohort = async (name: string, clinics: number) => {
  const begun = await beginFoundation(world, name);
  const program = await setUp(world.stack, begun.owner, begun.organizationId);
  const now = new Date();
  const participations = Array.from({ length: clinics }, (_, index) =>
    participationNumber(program.id, index, { now }),
  );
  await fillCohort(storeBehind(world.stack, begun.organizationId), participations);
  return { ...begun, program, participations };
};
const isFocused = (element: Element) => element === document.activeElement;

test('four hundred clinics are drawn as far as they are seen, moved through by keys, and opened', async () => {
  const { organizationId, program, page } = await beginCohort('harbor', 400);
  const cohort = cohortPages(page);
  await cohort.open(organizationId, program.id);
  await cohort.shown(400, 400).waitFor();
  expect(await cohort.grid().getAttribute('aria-rowcount')).toBe('402');
  expect(await cohort.grid().locator('[data-column="0"]').count()).toBeLessThan(80);
  await cohort.cell(0, 0).focus();
  await page.keyboard.press('Control+End');
  await expect
    .poll(() =>
      cohort
        .cell(399, 19)
        .evaluate(isFocused)
        .catch(() => false),
    )
    .toBe(true);
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => cohort.cell(398, 0).evaluate(isFocused)).toBe(true);
  await page.keyboard.press('Control+Home');
  await expect.poll(() => cohort.cell(0, 0).evaluate(isFocused)).toBe(true);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  const [first = ''] = await cohort.names();
  await page.keyboard.press('Enter');
  await cohort.heading(first).waitFor();
  expect(page.url()).toContain('#element-strategy');
});

test('filters say how many they leave, join up, and are still there on the way back', async () => {
  const { organizationId, program, page } = await beginCohort('lantern', 40);
  const cohort = cohortPages(page);
  await cohort.open(organizationId, program.id);
  await cohort.filter('order').selectOption({ label: t.filters.orders.name });
  const names = await cohort.names();
  expect(names).toEqual(names.toSorted(new Intl.Collator('en', { numeric: true }).compare));
  const countOf = async (filter: 'lateness' | 'state', value: string) => {
    const label = await cohort.filter(filter).locator(`option[value="${value}"]`).textContent();
    return Number(/\((\d+)\)$/.exec(label ?? '')?.[1]);
  };
  const late = await countOf('lateness', 'some');
  expect(late).toBeGreaterThan(0);
  await cohort.filter('lateness').selectOption('some');
  await cohort.shown(late, 40).waitFor();
  await cohort.filter('element').selectOption('mobile');
  const mobile = await countOf('state', 'late');
  expect(mobile).toBeLessThan(late);
  await cohort.filter('state').selectOption('late');
  await cohort.shown(mobile, 40).waitFor();
  const [name = ''] = await cohort.names();
  await cohort.clinic(name).click();
  await cohort.heading(name).waitFor();
  await page.goBack();
  await cohort.shown(mobile, 40).waitFor();
  await cohort.search().fill('no such clinic');
  await page.getByText(t.cohort.nothing).waitFor();
  await cohort.clear().click();
  await cohort.shown(40, 40).waitFor();
});

test('a coach sees the clinic that is assigned to them, and keeps notes that nobody else reads', async () => {
  const { owner, organizationId, program, participations, page } = await beginCohort('juniper', 3);
  const coach = { name: 'Cam Ortiz', email: 'cam@juniper.example' };
  await joinByInvitation(world.stack, owner, organizationId, coach, 'coach');
  const [mine, other] = participations;
  if (!mine || !other) throw new Error('There are too few clinics');
  const asOwner = cohortPages(page);
  await asOwner.openClinic(organizationId, program.id, mine.clinicId);
  await asOwner.assign().click();
  await asOwner.coach(coach.name).check();
  await asOwner.save().click();
  await expect.poll(() => asOwner.fact('coaches').textContent()).toBe(coach.name);

  const own = await world.open({ size: 'phone' });
  await enterAs(world.stack, own, coach.email);
  const asCoach = cohortPages(own);
  await asCoach.open(organizationId, program.id);
  await asCoach.shown(1, 1).waitFor();
  expect(await asCoach.names()).toEqual([mine.name]);
  await own.goto(`/o/${organizationId}/programs/${program.id}/clinics/${other.clinicId}`);
  await asCoach.heading(t.clinic.notFound).waitFor();
  await asCoach.openClinic(organizationId, program.id, mine.clinicId);
  expect(await asCoach.assign().count()).toBe(0);
  await asCoach.note().fill('Ask in March how the team is staffed');
  await asCoach.keepNote().click();
  await asCoach.notes().first().getByText('Ask in March how the team is staffed').waitFor();
  await asCoach.changeNote().click();
  await asCoach.noteText().fill('Asked: two seats are vacant');
  await asCoach.saveNote().click();
  await asCoach.notes().first().getByText('Asked: two seats are vacant').waitFor();
  await expectSound(own);
  await page.reload();
  await page.getByText(t.notes.none).waitFor();
  await asCoach.removeNote().click();
  await asCoach.confirmRemoval().click();
  await own.getByText(t.notes.none).waitFor();
});

test('an owner closes a program by its name, and every page of it says so', async () => {
  const { organizationId, program, page } = await beginCohort('elm', 1);
  await page.goto(`/o/${organizationId}/programs/${program.id}`);
  const pages = cohortPages(page);
  await pages.close().click();
  await pages.typeName().fill('Another program');
  await pages.confirmClosing().click();
  await page.getByText(t.end.mismatch).waitFor();
  await pages.typeName().fill(program.name);
  await pages.confirmClosing().click();
  await page.getByText(t.end.closedLead).waitFor();
  expect(await pages.close().count()).toBe(0);
  await pages.open(organizationId, program.id);
  await page.getByText(t.end.closedLead).waitFor();
});

/** A plan with a row that should have been done two months ago. */
const lateRow = async (owner: Person, organizationId: string): Promise<void> => {
  const api = apiOf(world.stack, owner);
  const today = monthIn('America/Denver', new Date());
  const plan = await api(createWorkPlan, {
    params: { organizationId },
    body: { name: 'First year', firstMonth: addMonths(today, -5), carryFrom: null },
    idempotencyKey: crypto.randomUUID(),
  });
  const activityId = newId('activity', new Date());
  await api(changeElement, {
    params: { organizationId, planId: plan.id, elementId: 'training' },
    ifMatch: 0,
    body: {
      changeId: newId('change', new Date()),
      changes: [
        {
          kind: 'add-activity',
          activityId,
          list: 'planned',
          after: null,
          suggestionId: null,
          text: 'Train the front desk',
          subPoints: [],
          timeframe: { firstMonth: addMonths(today, -4), lastMonth: addMonths(today, -2) },
        },
        {
          kind: 'edit-activity',
          activityId,
          fields: {
            responsible: { kind: 'named', name: 'Paula at the desk' },
            startUpStatus: 'The trainer left',
          },
        },
      ],
    },
  });
};

test('an executive begins with what is late and why', async () => {
  const ana = { name: 'Ana Torres', email: 'ana@birch.example' };
  const george = { name: 'George Pratt', email: 'george@birch.example' };
  const clinic = await withClinic(world.stack, ana, 'Birch Hollow Clinic');
  await addMember(world.stack, ana, clinic, george, 'viewer');
  await lateRow(ana, clinic);
  const page = await world.open();
  await enterAs(world.stack, page, george.email);
  await page.goto(`/o/${clinic}`);
  const words = clinicOversightTexts.en;
  await page.getByRole('heading', { level: 1, name: words.title }).waitFor();
  const late = page.getByRole('region', { name: words.late(1) });
  await late.getByRole('link', { name: 'Train the front desk' }).waitFor();
  await late.getByText(words.lateBy(2)).waitFor();
  await late.getByText(words.responsible('Paula at the desk')).waitFor();
  expect(await late.getByRole('listitem').textContent()).toContain('The trainer left');
  await page.getByRole('heading', { name: words.barriers(0) }).waitFor();
});
