import { readFile } from 'node:fs/promises';
import { approveMonth, enterFigures } from '@portolan/contract/figure-routes';
import { inviteClinic } from '@portolan/contract/participation-invitation-routes';
import { giveConsent } from '@portolan/contract/participation-routes';
import { createProgram } from '@portolan/contract/program-routes';
import type { Totals } from '@portolan/domain/figures/month-figures';
import { findMeasure } from '@portolan/domain/measures/catalogue/catalogue';
import { addMonths, type Month, monthIn } from '@portolan/domain/months';
import { chartTexts } from '@portolan/messages/chart-texts';
import { clinicDashboardTexts } from '@portolan/messages/clinic-dashboard-texts';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dashboardPages } from './pages/dashboards.ts';
import { apiOf, withClinic, withFoundation } from './support/clinics.ts';
import { enterAs, type Person } from './support/people.ts';
import { expectSound } from './support/sound.ts';
import { startWorld, type World } from './support/stack.ts';

const fay = { name: 'Fay Moreno', email: 'fay@dashboards.example' };
const ana = { name: 'Ana Torres', email: 'ana@dashboards.example' };
const ben = { name: 'Ben Ito', email: 'ben@dashboards.example' };
const month = addMonths(monthIn('America/Denver', new Date()), -1);
const t = chartTexts.en;
const nameOf = (id: string) => findMeasure(id)?.name.en ?? '';
const viewed = nameOf('viewed-rate');
const received = nameOf('secure-messages-received');

let world: World;
let foundation: string;
let programId: string;
let alder: string;
let birch: string;
const key = () => crypto.randomUUID();

const join = async (owner: Person, clinic: string, clinicName: string) => {
  const { stack } = world;
  await apiOf(stack, fay)(inviteClinic, {
    params: { organizationId: foundation, programId },
    body: { clinicName, email: owner.email, language: 'en' },
    idempotencyKey: key(),
  });
  await stack.drain();
  const letter = stack.mails.list().find(({ to }) => to.includes(owner.email));
  const token = /\/program-invitation#([\w-]{43})/.exec(letter?.text ?? '')?.[1] ?? '';
  const body = { token, planId: null };
  await apiOf(stack, owner)(giveConsent, { params: { organizationId: clinic }, body, idempotencyKey: key() });
};

const approve = async (owner: Person, organizationId: string, of: Month, totals: Totals) => {
  const api = apiOf(world.stack, owner);
  const changes = Object.entries(totals).map(
    ([series, figure]) => ({ month: of, series, place: 'clinic', was: null, figure }) as const,
  );
  const { months } = await api(enterFigures, { params: { organizationId }, body: { changes } });
  await api(approveMonth, { params: { organizationId, month: of }, ifMatch: months[0]?.version ?? 0 });
};

/** The keyboard stays with what a person does: it is not sent back to the top of the page. */
const expectFocus = (part: Locator) =>
  expect.poll(() => part.evaluate((node) => node === document.activeElement)).toBe(true);

beforeAll(async () => {
  world = await startWorld();
  const { stack } = world;
  foundation = await withFoundation(stack, fay, 'Harbor Foundation');
  alder = await withClinic(stack, ana, 'Alder Clinic');
  birch = await withClinic(stack, ben, 'Birch Clinic');
  const { body } = createProgram.example;
  const grantPeriod = { firstDay: `${addMonths(month, -6)}-01`, lastDay: `${addMonths(month, 6)}-28` };
  const program = await apiOf(stack, fay)(createProgram, {
    params: { organizationId: foundation },
    body: { ...body, grantPeriod, milestones: { startUp: null, midProject: null, final: null }, awards: [] },
    idempotencyKey: key(),
  });
  programId = program.id;
  await join(ana, alder, 'Alder Clinic');
  await join(ben, birch, 'Birch Clinic');
  await approve(ana, alder, addMonths(month, -1), {
    'viewed-rate': { n: 10, d: 100 },
    'secure-messages-received': { n: 300 },
  });
  await approve(ben, birch, addMonths(month, -1), {
    'viewed-rate': { n: 9, d: 900 },
    'secure-messages-received': { n: 100 },
  });
  await approve(ana, alder, month, {
    'viewed-rate': { n: 30, d: 100 },
    'secure-messages-received': { n: 350 },
  });
  await stack.drain();
});
afterAll(() => world?.end());

test('a month just approved shows without reload, with rates of sums and how many of how many reported', async () => {
  const page = await world.open();
  await enterAs(world.stack, page, fay.email);
  const dashboards = dashboardPages(page);
  await dashboards.openProgram(foundation, programId);
  await dashboards.chart(new RegExp(`^${viewed} rose from 1\\.9% .* to 30% `)).waitFor();
  await dashboards.chart(viewed).getByText(t.reported(1, 2)).first().waitFor();
  await expectSound(page);
  const begun = Date.now();
  await approve(ben, birch, month, {
    'viewed-rate': { n: 90, d: 900 },
    'secure-messages-received': { n: 170 },
  });
  await dashboards.chart(new RegExp(`^${viewed} rose from 1\\.9% .* to 12% `)).waitFor({ timeout: 20_000 });
  process.stdout.write(`A month that was approved showed after ${Date.now() - begun} ms\n`);
  await dashboards.chart(new RegExp(`^${received} rose from 400 .* to 520 `)).waitFor();
  await dashboards.chart(viewed).getByText(t.reported(2, 2)).first().waitFor();
});

test('a measure is opened, its points are walked by keys, a clinic is found, and taken along', async () => {
  const page = await world.open({ size: 'phone' });
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await enterAs(world.stack, page, fay.email);
  const dashboards = dashboardPages(page);
  await dashboards.openProgram(foundation, programId);
  await dashboards.enlarge(viewed).click();
  await expectFocus(dashboards.reduce());
  await dashboards.find().selectOption({ label: 'Birch Clinic' });
  await dashboards.charts().first().getByRole('img').last().focus();
  await page.keyboard.press('ArrowLeft');
  const said = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  expect(said).toContain('1.9%');
  expect(said).toContain(t.reported(2, 2));
  await expectSound(page);
  await dashboards.copyCsv().click();
  await dashboards.said('copied').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.split('\r\n').find((line) => line.includes('1.9%'))).toContain('19,');
  await dashboards.copyPng().click();
  await expect
    .poll(() => page.evaluate(async () => (await navigator.clipboard.read())[0]?.types.join()))
    .toBe('image/png');
  await page.context().clearPermissions();
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('forbidden'));
  });
  const [download] = await Promise.all([page.waitForEvent('download'), dashboards.copyCsv().click()]);
  expect(await readFile(await download.path(), 'utf8')).toContain('1.9%');
  await dashboards.peers().check();
  expect(await dashboards.find().count()).toBe(0);
  expect(await page.getByText('Birch Clinic').count()).toBe(0);
  await dashboards.chart(t.groups.allHidden(viewed).replace(/^[^:]*: /, '')).waitFor();
  await dashboards.peers().uncheck();
  await dashboards.reduce().click();
  await expectFocus(dashboards.enlarge(viewed));
  await dashboards.enlarge(viewed).click();
  await dashboards.clinic('Alder Clinic').click();
  await page.getByRole('heading', { name: 'Figures of Alder Clinic' }).waitFor();
  await dashboards.chart(new RegExp(`^${viewed} rose from 10% .* to 30% `)).waitFor();
});

test('a clinic sees its own trends and what is due, and a foundation all of its programs', async () => {
  const page = await world.open();
  await enterAs(world.stack, page, ana.email);
  const dashboards = dashboardPages(page);
  await dashboards.openOwn(alder);
  await dashboards.chart(new RegExp(`^${received} rose from 300 .* to 350 `)).waitFor();
  await page.getByText(clinicDashboardTexts.en.due.nothing(createProgram.example.body.name)).waitFor();
  await dashboards.enlargeOwn(viewed).click();
  await expectFocus(dashboards.reduceOwn());
  await expectSound(page);
  await dashboards.reduceOwn().click();
  await expectFocus(dashboards.enlargeOwn(viewed));

  const funder = await world.open();
  await enterAs(world.stack, funder, fay.email);
  const all = dashboardPages(funder);
  await all.openFoundation(foundation);
  await all.chart(viewed).first().waitFor();
  await expectSound(funder);
});
