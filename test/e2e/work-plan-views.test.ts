import { workPlanTexts } from '@portolan/messages/work-plan-texts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { discussionPages } from './pages/discussions.ts';
import { planPages } from './pages/work-plan.ts';
import { elementPage } from './pages/work-plan-element.ts';
import { beginClinic, type Clinic, foundClinic, plannedRow } from './pages/work-plan-setup.ts';
import { axeViolations } from './support/axe.ts';
import type { Look } from './support/browser.ts';
import { patience } from './support/browser.ts';
import { misfits } from './support/layout.ts';
import { enterAs, password } from './support/people.ts';
import { startWorld, type World } from './support/stack.ts';

const renee = { email: 'renee@example.org', name: 'Renee Whitcomb' };
const lucia = { email: 'lucia@example.org', name: 'Lucía Armendáriz', language: 'es' } as const;
const tasha = { email: 'tasha@example.org', name: 'Tasha Bell' };
const george = { email: 'george@example.org', name: 'George Amador' };

let world: World;
let clinic: Clinic;
const rows = {
  late: plannedRow('Map every system', [-2, -1]),
  own: plannedRow('Short guides with pictures', [0, 1]),
  undated: plannedRow('Radio spot'),
};
beforeAll(async () => {
  world = await startWorld();
  clinic = await beginClinic(world.stack, renee);
  const [tashaId] = await Promise.all([clinic.admit(tasha, 'contributor'), clinic.admit(george, 'viewer')]);
  const luciaId = await clinic.admit(lucia, 'editor');
  await clinic.change('training', [rows.late, rows.own, rows.undated]);
  const responsible = (activityId: string, personId: string) =>
    ({ kind: 'edit-activity', activityId, fields: { responsible: { kind: 'member', personId } } }) as const;
  await clinic.change('training', [
    responsible(rows.own.activityId, tashaId),
    responsible(rows.late.activityId, luciaId),
  ]);
});
afterAll(() => world.end());

const signedIn = async (email: string, look: Look = {}) => {
  const page = await world.open(look);
  await enterAs(world.stack, page, email);
  return page;
};

test.each(['phone', 'desktop'] as const)('one long unbroken word fits everywhere: %s', async (size) => {
  const owner = { email: `wide-${size}@example.org`, name: 'Wilma Wide' };
  const other = await beginClinic(world.stack, owner);
  const { sub: ownerId } = await world.stack.ensureAccount({ ...owner, password });
  const long = 'W'.repeat(400);
  const made = [plannedRow(`${long}1`, [0, 1]), plannedRow(`${long}2`), plannedRow(`${long}3`, [-30, -29])];
  await other.change('training', made);
  await other.change(
    'training',
    made.map(({ activityId }) => ({
      kind: 'edit-activity' as const,
      activityId,
      fields: { responsible: { kind: 'member' as const, personId: ownerId } },
    })),
  );
  await other.change('marketing', [plannedRow(long, [0, 0])]);
  const page = await signedIn(owner.email, { size });
  const plan = planPages(page);
  const shows = {
    overview: () => plan.overview(other),
    timeline: () => plan.timeline(other),
    myActivities: () => plan.myActivities(other),
    training: () => elementPage(page).open(other, 'training'),
  };
  for (const [name, show] of Object.entries(shows)) {
    await show();
    expect(await misfits(page), name).toEqual([]);
  }
  await page.context().close();
});

test('a clinic without a plan begins one, sees its sixteen elements, and carries it into the next year', async () => {
  const owner = { email: 'nina@example.org', name: 'Nina Castellano' };
  const other = await foundClinic(world.stack, owner);
  const page = await signedIn(owner.email);
  const plan = planPages(page);
  await plan.beginning(other);
  expect(await axeViolations(page)).toEqual([]);
  await plan.begin('First year');
  expect(await plan.elements().count()).toBe(16);
  await plan.plans(other);
  await plan.carry('First year', 'Second year');
  expect(await plan.elements().count()).toBe(16);
  await page.context().close();
});

test('the overview says what is late, what is next and whose turn it is', async () => {
  const page = await signedIn(renee.email);
  const plan = planPages(page);
  await plan.overview(clinic);
  const training = await plan.element('Training').textContent();
  expect(training).toContain('Late');
  expect(training).toContain('Map every system');
  expect(training).toContain('Lucía Armendáriz');
  expect(await plan.nextDue().first().textContent()).toContain('Map every system');
  await page.context().close();
});

test('the timeline has a row for each dated activity, with its state and months in words', async () => {
  const page = await signedIn(renee.email);
  const plan = planPages(page);
  await plan.timeline(clinic);
  expect(await plan.timelineRow('Map every system').textContent()).toContain('Late');
  expect(await page.getByRole('region', { name: workPlanTexts.en.timeline.undated }).textContent()).toContain(
    'Radio spot',
  );
  await page.context().close();
});

test('a contributor writes the status of an activity of their own, and changes nothing else', async () => {
  const page = await signedIn(tasha.email);
  const plan = planPages(page);
  await plan.myActivities(clinic);
  await plan.writeStatus(rows.own.text, 'midProjectStatus', 'Six of ten are drawn');
  await expect
    .poll(
      async () => (await clinic.element('training')).activities.find(({ id }) => id === rows.own.activityId),
      { timeout: patience },
    )
    .toMatchObject({ midProjectStatus: 'Six of ten are drawn' });
  const element = elementPage(page);
  await element.open(clinic, 'training');
  expect(await element.text(rows.late.text).count()).toBe(0);
  await page.context().close();
});

test('a viewer reads everything, may comment, and is offered nothing to change', async () => {
  const page = await signedIn(george.email);
  const element = elementPage(page);
  await element.open(clinic, 'training');
  await element.readOnly().waitFor();
  await discussionPages(page).field().waitFor();
  expect(await page.getByRole('main').getByRole('textbox').count()).toBe(1);
  expect(await element.list('planned').textContent()).toContain('Map every system');
  await page.context().close();
});
