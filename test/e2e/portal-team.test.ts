import { createWorkPlan } from '@portolan/contract/work-plan-routes';
import { portalTeamTexts } from '@portolan/messages/portal-team-texts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { portalTeamPage } from './pages/portal-team.ts';
import { apiOf, withClinic } from './support/clinics.ts';
import { addMember } from './support/members.ts';
import { enterAs } from './support/people.ts';
import { startWorld, type World } from './support/stack.ts';

const ana = { name: 'Ana Torres', email: 'ana@team.example' };
const ben = { name: 'Ben Ito', email: 'ben@team.example' };
const vera = { name: 'Vera Lund', email: 'vera@team.example' };
let world: World;
let clinic: string;
beforeAll(async () => {
  world = await startWorld();
  clinic = await withClinic(world.stack, ana, 'Cedar Bend Clinic');
  await addMember(world.stack, ana, clinic, ben, 'editor');
  await addMember(world.stack, ana, clinic, vera, 'viewer');
});
afterAll(() => world?.end());

const opened = async (email: string) => {
  const page = await world.open();
  await enterAs(world.stack, page, email);
  const team = portalTeamPage(page);
  await team.open(clinic);
  return { page, team };
};

test('vacant seats are filled with members and names, keep how they are employed, and can be done without', async () => {
  const { page, team } = await opened(ana.email);
  await team.vacantMark('product-manager').waitFor();
  await team.field('product-manager').click();
  await team.option(ben.name).click();
  await team.staffing(ben.name, 'product-manager').selectOption('permanent');
  await team.field('developers').fill('Northwind EHR');
  await team.field('developers').press('Enter');
  await team.staffing('Northwind EHR', 'developers').selectOption('contract');
  await team.field('developers').fill('Cleo Park');
  await team.field('developers').blur();
  await team.doWithout('user-experience').click();
  await team.addTouchPoint('Mobile van');
  await team.saved();
  await page.reload();
  await team.staffing('Northwind EHR', 'developers').waitFor();
  expect(await team.staffing('Northwind EHR', 'developers').inputValue()).toBe('contract');
  expect(await team.staffing(ben.name, 'product-manager').inputValue()).toBe('permanent');
  await team.remove('Cleo Park', 'developers').waitFor();
  await team.need('user-experience').waitFor();
  await team.removeTouchPoint('Mobile van').waitFor();
  await team.group('delivery').getByText(portalTeamTexts.en.filled(2, 9), { exact: true }).waitFor();
  await team.onlyVacant();
  await team.seat('developers').waitFor({ state: 'hidden' });
  await team.field('training').fill('Iris');
  await team.field('training').press('Enter');
  await team.remove('Iris', 'training').waitFor();
  await team.saved();
});

test('different seats merge, and one seat filled twice asks', async () => {
  const one = await opened(ana.email);
  const two = await opened(ben.email);
  await two.page.context().setOffline(true);
  await two.team.field('committee-legal').fill('Ben’s lawyer');
  await two.team.field('committee-legal').press('Enter');
  await two.team.field('committee-finance').fill('Ben’s accountant');
  await two.team.field('committee-finance').press('Enter');
  await two.team.offline();
  await one.team.field('committee-legal').fill('Ana’s lawyer');
  await one.team.field('committee-legal').press('Enter');
  await one.team.saved();
  await two.page.context().setOffline(false);
  await two.team.compare().click();
  await two.team.keepMine().click();
  await two.team.saved();
  await one.page.reload();
  await one.team.remove('Ben’s lawyer', 'committee-legal').waitFor();
  await one.team.remove('Ben’s accountant', 'committee-finance').waitFor();
  expect(await one.team.remove('Ana’s lawyer', 'committee-legal').count()).toBe(0);
});

test('who may only read sees who is there and what is vacant, and the element shows it and leads there', async () => {
  const api = apiOf(world.stack, ana);
  const body = { name: 'This year', firstMonth: '2026-09', carryFrom: null };
  const params = { organizationId: clinic };
  const plan = await api(createWorkPlan, { params, body, idempotencyKey: crypto.randomUUID() });
  const { page, team } = await opened(vera.email);
  await team.seat('product-manager').getByText(ben.name).waitFor();
  await team.vacantMark('coordinator').waitFor();
  expect(await page.getByRole('combobox').count()).toBe(0);
  await page.goto(`/o/${clinic}/plan/${plan.id}/elements/portal-team`);
  await team.summary().getByText(ben.name).waitFor();
  expect(await team.fill().count()).toBe(0);
  const editor = await world.open();
  await enterAs(world.stack, editor, ben.email);
  await editor.goto(`/o/${clinic}/plan/${plan.id}/elements/portal-team`);
  const summary = portalTeamPage(editor);
  await summary.fill().click();
  await summary.field('coordinator').waitFor();
});
