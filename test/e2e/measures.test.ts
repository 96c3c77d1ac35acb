import { changeOrganization, getOrganization } from '@portolan/contract/organization-routes';
import { inviteClinic } from '@portolan/contract/participation-invitation-routes';
import { giveConsent } from '@portolan/contract/participation-routes';
import { createProgram } from '@portolan/contract/program-routes';
import { newId } from '@portolan/domain/ids';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { measurePages } from './pages/measures.ts';
import { apiOf, withClinic, withFoundation } from './support/clinics.ts';
import { enterAs } from './support/people.ts';
import { startWorld, type World } from './support/stack.ts';

const fay = { name: 'Fay Moreno', email: 'fay@measures.example' };
const ana = { name: 'Ana Torres', email: 'ana@measures.example' };
let world: World;
let foundation: string;
let clinic: string;
let programId: string;

/** The clinic takes part in the foundation's program, without a plan. */
const join = async () => {
  const { stack } = world;
  const key = () => crypto.randomUUID();
  const [funder, owner] = [apiOf(stack, fay), apiOf(stack, ana)];
  const params = { organizationId: foundation };
  const { body } = createProgram.example;
  programId = (await funder(createProgram, { params, body: { ...body, awards: [] }, idempotencyKey: key() }))
    .id;
  await funder(inviteClinic, {
    params: { ...params, programId },
    body: { clinicName: 'Alder Clinic', email: ana.email, language: 'en' },
    idempotencyKey: key(),
  });
  await stack.drain();
  const letter = stack.mails.list().find(({ to }) => to.includes(ana.email));
  const token = /\/program-invitation#([\w-]{43})/.exec(letter?.text ?? '')?.[1] ?? '';
  await owner(giveConsent, {
    params: { organizationId: clinic },
    body: { token, planId: null },
    idempotencyKey: key(),
  });
  await stack.drain();
};

beforeAll(async () => {
  world = await startWorld();
  foundation = await withFoundation(world.stack, fay, 'Harbor Foundation');
  clinic = await withClinic(world.stack, ana, 'Alder Clinic');
  await join();
});
afterAll(() => world?.end());

test('a foundation asks for a measure of its own, and the clinic finds it and aims at it', async () => {
  const page = await world.open();
  await enterAs(world.stack, page, fay.email);
  const asked = measurePages(page);
  await asked.openAsked(foundation, programId);
  await asked.due().selectOption('20');
  await asked.reportingSaved().waitFor();
  await asked.choice('Phone calls').check();
  await asked.saved('Phone calls').waitFor();
  await asked.add().click();
  await asked.addNow().click();
  expect(await page.locator('[aria-invalid=true]').count()).toBe(2);
  await asked.kind().selectOption('rate');
  await asked.word('name', 'en').fill('Forms filled in before the visit');
  await asked.word('numerator', 'en').fill('Visits with every form filled in');
  await asked.word('denominator', 'en').fill('Visits of the month');
  await asked.addNow().click();
  await asked.dialog().waitFor({ state: 'hidden' });
  expect(await asked.choice('Forms filled in before the visit').isChecked()).toBe(true);
  await page.reload();
  await asked.choice('Forms filled in before the visit').waitFor();
  expect(await asked.due().inputValue()).toBe('20');
  expect(await asked.choice('Phone calls').isChecked()).toBe(true);

  await world.stack.drain();
  const reader = await world.open();
  await enterAs(world.stack, reader, ana.email);
  const own = measurePages(reader);
  await own.openOwn(clinic);
  await reader.getByText('Figures are due 20 days after the month ends.').waitFor();
  const custom = own.row('Forms filled in before the visit');
  await custom.getByText('Asked for by').waitFor();
  await own.setAim('Forms filled in before the visit').click();
  await own.numerator('target').fill('90');
  await own.denominator('target').fill('60');
  await own.saveAim().click();
  await own.aboveAll().waitFor();
  await own.denominator('target').fill('120');
  await own.saveAim().click();
  await custom.getByText('Target: 75% (90 of 120)').waitFor();
});

test('what the profile expects fills in first, and gives way to a target that is set', async () => {
  const owner = apiOf(world.stack, ana);
  const params = { organizationId: clinic };
  const { version } = await owner(getOrganization, { params });
  await owner(changeOrganization, {
    params,
    ifMatch: version,
    body: {
      changeId: newId('change', new Date()),
      fields: { patientsPerYear: 8000, patientsWithAccessTarget: 4800, patientsViewedTarget: 2400 },
    },
  });
  const page = await world.open();
  await enterAs(world.stack, page, ana.email);
  const own = measurePages(page);
  await own.openOwn(clinic);
  const access = page.getByRole('region', { name: 'Patients', exact: true }).getByRole('listitem');
  const row = access.filter({ has: page.getByText('Patients with access', { exact: true }) });
  await row.getByText('Target: 60% (4,800 of 8,000), from your clinic profile').waitFor();
  await own.setAim('Patients with access').click();
  await own.numerator('target').fill('5,200');
  await own.denominator('target').fill('8,000');
  await own.saveAim().click();
  await row.getByText('Target: 65% (5,200 of 8,000)').waitFor();
  expect(await row.getByText('from your clinic profile').count()).toBe(0);
});

test('two people who choose at once keep what both chose', async () => {
  const [page, other] = [await world.open(), await world.open()];
  await enterAs(world.stack, page, ana.email);
  await enterAs(world.stack, other, ana.email);
  const [mine, theirs] = [measurePages(page), measurePages(other)];
  await mine.openOwn(clinic);
  await theirs.openOwn(clinic);
  await mine.choice('Refill requests').check();
  await mine.saved('Refill requests').waitFor();
  await theirs.choice('Staff hours').check();
  await theirs.saved('Staff hours').waitFor();
  await page.reload();
  await mine.choice('Staff hours').waitFor();
  expect(await mine.choice('Refill requests').isChecked()).toBe(true);
  expect(await mine.choice('Staff hours').isChecked()).toBe(true);
});
