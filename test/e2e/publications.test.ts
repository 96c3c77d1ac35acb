import { inviteClinic } from '@portolan/contract/participation-invitation-routes';
import { giveConsent } from '@portolan/contract/participation-routes';
import { createProgram } from '@portolan/contract/program-routes';
import { createWorkPlan } from '@portolan/contract/work-plan-routes';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { publicationPages } from './pages/publications.ts';
import { apiOf, withClinic, withFoundation } from './support/clinics.ts';
import { enterAs } from './support/people.ts';
import { startWorld, type World } from './support/stack.ts';

const fay = { name: 'Fay Moreno', email: 'fay@publications.example' };
const ana = { name: 'Ana Torres', email: 'ana@publications.example' };
let world: World;
let foundation: string;
let clinic: string;
let programId: string;
let planId: string;

/** The clinic takes part in the foundation's program with its plan. */
const join = async () => {
  const { stack } = world;
  const key = () => crypto.randomUUID();
  const [funder, owner] = [apiOf(stack, fay), apiOf(stack, ana)];
  const params = { organizationId: foundation };
  const { body } = createProgram.example;
  programId = (await funder(createProgram, { params, body: { ...body, awards: [] }, idempotencyKey: key() }))
    .id;
  const plan = { name: 'This year', firstMonth: '2026-09', carryFrom: null };
  planId = (
    await owner(createWorkPlan, { params: { organizationId: clinic }, body: plan, idempotencyKey: key() })
  ).id;
  await funder(inviteClinic, {
    params: { ...params, programId },
    body: { clinicName: 'Cedar Bend Clinic', email: ana.email, language: 'en' },
    idempotencyKey: key(),
  });
  await stack.drain();
  const letter = stack.mails.list().find(({ to }) => to.includes(ana.email));
  const token = /\/program-invitation#([\w-]{43})/.exec(letter?.text ?? '')?.[1] ?? '';
  await owner(giveConsent, {
    params: { organizationId: clinic },
    body: { token, planId },
    idempotencyKey: key(),
  });
  await stack.drain();
};

beforeAll(async () => {
  world = await startWorld();
  foundation = await withFoundation(world.stack, fay, 'Harbor Foundation');
  clinic = await withClinic(world.stack, ana, 'Cedar Bend Clinic');
  await join();
});
afterAll(() => world?.end());

test('a link goes from the bank to the element’s page at the clinic, and leads out safely', async () => {
  const page = await world.open();
  await enterAs(world.stack, page, fay.email);
  const bank = publicationPages(page);
  await bank.openResources(foundation);
  await bank.addLink().click();
  await bank.field('url').fill('javascript:alert(1)');
  await bank.field('title').fill('Scripts for the front desk');
  await bank.save().click();
  await bank.wrongAddress().waitFor();
  await bank.field('url').fill('https://www.example.org/scripts');
  await bank.helpsWith().selectOption('training');
  await bank.field('source').fill('A health agency');
  await bank.save().click();
  await bank.link('Scripts for the front desk').waitFor();

  await bank.addLink().click();
  await bank.field('url').fill('https://www.example.org/plain');
  await bank.field('title').fill('Plain language');
  await bank.save().click();
  await bank.link('Plain language').waitFor();
  await bank.search().fill('AGENCY desk');
  await bank.link('Plain language').waitFor({ state: 'hidden' });
  await bank.change('Scripts for the front desk').click();
  await bank.field('title').fill('Words for the front desk');
  await bank.saveChange().click();
  const link = bank.link('Words for the front desk');
  await link.waitFor();
  expect(await link.getAttribute('rel')).toBe('noopener noreferrer');
  expect(await link.getAttribute('href')).toBe('https://www.example.org/scripts');

  await world.stack.drain();
  const reader = await world.open();
  await enterAs(world.stack, reader, ana.email);
  await reader.goto(`/o/${clinic}/plan/${planId}/elements/training`);
  await publicationPages(reader)
    .onElement()
    .getByRole('link', { name: 'Words for the front desk' })
    .waitFor();

  await bank.search().fill('');
  await bank.remove('Plain language').click();
  await bank.removeConfirm().click();
  await bank.link('Plain language').waitFor({ state: 'hidden' });
});

test('an announcement is published, with its addresses as links, and withdrawn', async () => {
  const page = await world.open();
  await enterAs(world.stack, page, fay.email);
  const news = publicationPages(page);
  await news.openAnnouncements(foundation, programId);
  await news.publish().click();
  expect(await page.locator('[aria-invalid=true]').count()).toBe(2);
  await news.headline().fill('Webinar on proxy access');
  await news.text().fill('On Tuesday: https://www.example.org/webinar. Come!');
  await news.publish().click();
  await news.published().waitFor();
  const link = news.announcement('Webinar on proxy access').getByRole('link');
  expect(await link.getAttribute('href')).toBe('https://www.example.org/webinar');
  expect(await link.getAttribute('rel')).toBe('noopener noreferrer');
  await news.withdraw('Webinar on proxy access').click();
  await news.withdrawConfirm().click();
  await news.announcement('Webinar on proxy access').waitFor({ state: 'hidden' });
});
