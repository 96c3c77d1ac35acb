import { getMe } from '@portolan/contract/people-routes';
import { changeElement, createWorkPlan } from '@portolan/contract/work-plan-routes';
import { newId } from '@portolan/domain/ids';
import { addMonths, monthIn } from '@portolan/domain/months';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mailStopPage } from './pages/mail-stop.ts';
import { settingsPage } from './pages/settings.ts';
import { axeViolations } from './support/axe.ts';
import { apiOf, withClinic } from './support/clinics.ts';
import { mailStopFor } from './support/mails.ts';
import { enterAs } from './support/people.ts';
import { expectSound } from './support/sound.ts';
import { startWorld, type World } from './support/stack.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.end());

const clinic = 'Elm Street Health Center';
const owner = { name: 'Olga Ruiz', email: 'olga@elm.example', language: 'es' } as const;

/** A clinic whose owner answers for a row that is due next month. */
const withDueRow = async (): Promise<string> => {
  const organizationId = await withClinic(world.stack, owner, clinic);
  const api = apiOf(world.stack, owner);
  const { person } = await api(getMe, {});
  const month = addMonths(monthIn('America/Denver', new Date()), 1);
  const plan = await api(createWorkPlan, {
    params: { organizationId },
    idempotencyKey: crypto.randomUUID(),
    body: { name: 'Plan', firstMonth: month, carryFrom: null },
  });
  const activityId = newId('activity', new Date());
  const row = { activityId, list: 'planned', after: null, suggestionId: null } as const;
  const timeframe = { firstMonth: month, lastMonth: month };
  await api(changeElement, {
    params: { organizationId, planId: plan.id, elementId: 'strategy' },
    ifMatch: 0,
    body: {
      changeId: newId('change', new Date()),
      changes: [
        { kind: 'add-activity', ...row, subPoints: [], text: 'Elegir las cifras', timeframe },
        {
          kind: 'edit-activity',
          activityId,
          fields: { responsible: { kind: 'member', personId: person.id } },
        },
      ],
    },
  });
  return month;
};

test('somebody stops reminders by a click on a letter, without signing in, takes it back, and chooses in their settings', async () => {
  const month = await withDueRow();
  await world.stack.strike(new Date(`${month}-01T16:00:00Z`));
  await world.stack.drain();
  const page = await world.open({ language: 'es' });
  const stop = mailStopPage(page, 'es');
  await stop.open(await mailStopFor(world.stack, owner.email));
  await stop.about(clinic);
  await expectSound(page);
  await stop.stop();
  await stop.stopped();
  await stop.resume();
  await stop.resumed();
  await stop.stop();
  await stop.stopped();
  await page.reload();
  await stop.stopped();

  await enterAs(world.stack, page, owner.email);
  await settingsPage(page, 'es').open();
  const [reminders, digest] = [stop.choice(clinic, 'reminders'), stop.choice(clinic, 'digest')];
  await expect.poll(() => reminders.isChecked()).toBe(false);
  expect(await digest.isChecked()).toBe(true);
  await reminders.press('Space');
  await stop.saved(clinic);
  await expect.poll(() => reminders.isChecked()).toBe(true);
  await expectSound(page);
  await page.reload();
  await expect.poll(() => reminders.isChecked()).toBe(true);
});

test('a link that is broken or unknown says so, and changes nothing', async () => {
  const page = await world.open();
  const stop = mailStopPage(page);
  await stop.open(`${world.stack.origin}/mail-stop#broken`);
  await stop.missing();
  await stop.open(`${world.stack.origin}/mail-stop#${'x'.repeat(43)}`);
  await stop.gone();
  expect(await axeViolations(page)).toEqual([]);
});
