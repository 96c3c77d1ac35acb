import { designTexts } from '@portolan/messages/design-texts';
import { elementTexts } from '@portolan/messages/element-texts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { planPages } from './pages/work-plan.ts';
import { elementPage } from './pages/work-plan-element.ts';
import { beginClinic, monthFromNow, plannedRow } from './pages/work-plan-setup.ts';
import { axeViolations } from './support/axe.ts';
import { enterAs } from './support/people.ts';
import { startWorld, type World } from './support/stack.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.end());

const said = elementTexts.en;
let clinics = 0;

/** A clinic of its own for each test, with somebody signed in who owns it. */
const atWork = async (rows: readonly string[] = []) => {
  clinics += 1;
  const owner = { email: `renee${clinics}@example.org`, name: 'Renee Whitcomb' };
  const clinic = await beginClinic(world.stack, owner);
  if (rows.length > 0)
    await clinic.change(
      'marketing',
      rows.toReversed().map((text) => plannedRow(text)),
    );
  const page = await world.open();
  await enterAs(world.stack, page, owner.email);
  const element = elementPage(page);
  await element.open(clinic, 'marketing');
  return { clinic, page, element, owner };
};

test('every column of a new row is edited in its place and is there after a reload', async () => {
  const { clinic, page, element, owner } = await atWork();
  await element.add('planned', 'Posters in two languages');
  await element.chooseResponsible('Posters in two languages', owner.name);
  await element.months('Posters in two languages', monthFromNow(0), monthFromNow(2));
  await element.addSubPoint('Posters in two languages', 'One for the waiting room');
  await (await element.status('Posters in two languages', 'startUpStatus')).fill('Texts are written');
  await element.is('saved');
  await page.reload();
  await element.text('Posters in two languages').waitFor();
  expect(await (await element.status('Posters in two languages', 'startUpStatus')).inputValue()).toBe(
    'Texts are written',
  );
  const [row] = (await clinic.element('marketing')).activities;
  expect(row).toMatchObject({
    text: 'Posters in two languages',
    subPoints: ['One for the waiting room'],
    responsible: { kind: 'member' },
    timeframe: { firstMonth: monthFromNow(0), lastMonth: monthFromNow(2) },
    startUpStatus: 'Texts are written',
  });
  await page.context().close();
});

test('a text that is too long is not cut: it stays, says so, and is saved once it fits', async () => {
  const { clinic, page, element } = await atWork(['Posters']);
  const unsaved = designTexts.en.unsaved;
  const row = page.getByRole('textbox', { name: new RegExp(`^${said.columns.text}: `) });
  await row.fill('a'.repeat(2300));
  await page.getByText(unsaved.tooMany(300)).waitFor();
  await row.blur();
  await page.getByRole('status').getByText(unsaved.fields(1)).waitFor();
  expect(await row.inputValue()).toHaveLength(2300);
  await row.fill('a'.repeat(1990));
  await page.getByText(unsaved.left(10)).waitFor();
  await row.blur();
  await element.is('saved');
  const [kept] = (await clinic.element('marketing')).activities;
  expect(kept?.text).toHaveLength(1990);
  await page.context().close();
});

test('a row is moved by the arrow keys on its handle, which says where it is now and keeps the focus', async () => {
  const { clinic, page, element } = await atWork(['Posters', 'Letters', 'Website']);
  await element.handle('Website').focus();
  await page.keyboard.press('ArrowUp');
  await element.said(said.moved('Website', 2, 3));
  await page.keyboard.press('ArrowUp');
  await element.said(said.moved('Website', 1, 3));
  expect(await element.texts('planned')).toEqual(['Website', 'Posters', 'Letters']);
  await element.moveUp('Letters');
  await element.is('saved');
  const { activities } = await clinic.element('marketing');
  expect(activities.map(({ text }) => text)).toEqual(['Website', 'Letters', 'Posters']);
  await page.context().close();
});

test('a row is dragged by its handle to another place', async () => {
  const { page, element } = await atWork(['Posters', 'Letters', 'Website']);
  await element.handle('Posters').hover();
  await page.mouse.down();
  const target = await element.row('Website').boundingBox();
  await page.mouse.move(400, (target?.y ?? 0) + (target?.height ?? 0) - 4, { steps: 8 });
  await page.mouse.up();
  await element.said(said.moved('Posters', 3, 3));
  expect(await element.texts('planned')).toEqual(['Letters', 'Website', 'Posters']);
  await page.context().close();
});

test('a removed row comes back by undo, and later from the removed ones', async () => {
  const { page, element } = await atWork(['Posters', 'Letters']);
  await element.openMenu('Posters');
  expect(await axeViolations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await element.remove('Posters');
  await element.hold();
  await element.said(said.removedNow);
  expect(await axeViolations(page)).toEqual([]);
  expect(await element.texts('planned')).toEqual(['Letters']);
  await element.undo();
  expect(await element.texts('planned')).toEqual(['Posters', 'Letters']);
  await element.remove('Letters');
  await element.is('saved');
  await page.reload();
  await element.showRemoved(1);
  await element.restore('Letters');
  await element.text('Letters').waitFor();
  expect(await element.texts('planned')).toEqual(['Posters', 'Letters']);
  await page.context().close();
});

test('a row is marked as completed, and taken back by undo', async () => {
  const { page, element } = await atWork(['Posters', 'Letters']);
  await element.complete('Posters');
  expect(await element.texts('completed')).toEqual(['Posters']);
  await element.undo();
  expect(await element.texts('completed')).toEqual([]);
  expect(await element.texts('planned')).toEqual(['Posters', 'Letters']);
  await page.context().close();
});

test('a suggestion counts nowhere until it is adopted, and then is an activity like others', async () => {
  const { page, element, clinic } = await atWork();
  const suggestion =
    (await page.getByRole('button', { name: said.suggestions.plan }).first().getAttribute('aria-label')) ??
    '';
  const text = suggestion.replace(said.suggestions.planThis(''), '');
  const overview = planPages(page);
  await overview.overview(clinic);
  expect(await overview.element('Marketing').textContent()).toContain('Not started');
  await overview.openElement('Marketing');
  await element.planSuggestion(text);
  await element.said(said.addedNow);
  expect(await element.texts('planned')).toEqual([text]);
  await element.is('saved');
  await overview.overview(clinic);
  expect(await overview.element('Marketing').textContent()).toContain('On track');
  await page.context().close();
});

test('questions ask as much as the answers call for, and the history says who answered what', async () => {
  const { page, element, clinic } = await atWork();
  await element.open(clinic, 'launch');
  expect(await element.answer('How did the portal go live?').count()).toBe(0);
  await page.getByLabel('Yes, to everyone').check();
  await element.answer('How did the portal go live?').fill('One site after the other, in spring');
  await element.is('saved');
  const drawer = await element.history();
  expect(await axeViolations(page)).toEqual([]);
  expect(await drawer.textContent()).toContain('Renee Whitcomb');
  expect(await drawer.textContent()).toContain('One site after the other, in spring');
  await page.context().close();
});
