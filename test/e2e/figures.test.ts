import { changeOrganization } from '@portolan/contract/organization-routes';
import { figureFaultTexts } from '@portolan/messages/figure-fault-texts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  figureMonth,
  figureYear,
  measureNames,
  openFigures,
  storedFigures,
  typeIntoCell,
} from './pages/figure-setup.ts';
import { figuresPage } from './pages/figures.ts';
import { apiOf, withClinic } from './support/clinics.ts';
import { addMember } from './support/members.ts';
import { enterAs } from './support/people.ts';
import { expectSound } from './support/sound.ts';
import { startWorld, type World } from './support/stack.ts';

const ana = { name: 'Ana Torres', email: 'ana@figures.example' };
const vera = { name: 'Vera Lund', email: 'vera@figures.example' };
const t = figureFaultTexts.en;
const used = measureNames.of('patients-used');
const enrolled = measureNames.of('patients-enrolled');
const sent = measureNames.of('messages-sent');
const withAccess = measureNames.numerator('access-rate');
const seen = measureNames.denominator('access-rate');

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.end());

const clinicCalled = (name: string) => withClinic(world.stack, ana, name);

test('a year is pasted from a spreadsheet; mistakes are marked, and mended or undone', async () => {
  const clinic = await clinicCalled('Alder Clinic');
  const { page, figures } = await openFigures(world, ana, clinic);
  await figures.cell(enrolled, 0).click();
  const months = Array.from({ length: 12 }, (_, index) => index);
  const first = months.map((index) => `1,${200 + index}`);
  const second = months.map((index) => (index === 3 ? 'n/a' : String(300 + index)));
  await figures.paste(`${first.join('\t')}\r\n${second.join('\t')}\r\n`);
  await figures.wrong(1).waitFor();
  expect(await figures.cell(enrolled, 11).textContent()).toBe('1,211');
  expect(await figures.cell(used, 3).getAttribute('aria-invalid')).toBe('true');
  await figures.firstWrong().click();
  await figures.detail.getByText(t.faults['not-a-number']).waitFor();
  await page.keyboard.press('F2');
  await figures.field.fill('-3');
  await figures.field.press('Enter');
  await page.keyboard.press('ArrowUp');
  await figures.detail.getByText(t.faults.negative).waitFor();
  await figures.cell(used, 3).click();
  await typeIntoCell(page, '303');
  await figures.wrong(1).waitFor({ state: 'hidden' });
  await figures.saved();
  const stored = await storedFigures(world, ana, clinic);
  expect(stored('patients-enrolled', 0)).toEqual({ n: 1200 });
  expect(stored('patients-used', 3)).toEqual({ n: 303 });

  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await figures.cell(enrolled, 0).filter({ hasNotText: /\d/ }).waitFor();
  await page.keyboard.press('Control+y');
  await figures.cell(enrolled, 0).filter({ hasText: '1,200' }).waitFor();
  expect(await figures.cell(used, 3).textContent()).toBe('n/a');
  await expectSound(page);
});

test('everything goes by the keyboard alone, and who reads only changes nothing', async () => {
  const clinic = await clinicCalled('Birch Clinic');
  await addMember(world.stack, ana, clinic, vera, 'viewer');
  const { page, figures } = await openFigures(world, ana, clinic);
  await figures.cell(withAccess, 0).focus();
  await page.keyboard.press('4');
  await page.keyboard.press('0');
  await page.keyboard.press('Enter');
  await figures.detail.getByText(t.faults['denominator-missing']).waitFor();
  await typeIntoCell(page, '100');
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('7');
  await page.keyboard.press('Tab');
  await page.keyboard.press('8');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Control+c');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Home');
  await page.keyboard.press('Control+v');
  await figures.saved();
  let stored = await storedFigures(world, ana, clinic);
  expect(stored('access-rate', 0)).toEqual({ n: 40, d: 100 });
  expect([stored('patients-enrolled', 0), stored('patients-enrolled', 1)]).toEqual([{ n: 7 }, undefined]);
  expect(stored('patients-used', 0)).toEqual({ n: 7 });
  await page.keyboard.press('Delete');
  await figures.saved();
  stored = await storedFigures(world, ana, clinic);
  expect(stored('patients-used', 0)).toBeUndefined();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await figures.panel.getByRole('heading', { name: figures.texts.panel.missing }).waitFor();

  const reader = await world.open();
  await enterAs(world.stack, reader, vera.email);
  const read = figuresPage(reader);
  await read.openToRead(clinic);
  await read.earlier(figureYear);
  await read.cell(enrolled, 0).filter({ hasText: '7' }).click();
  await reader.keyboard.press('9');
  expect(await read.field.count()).toBe(0);
  await read.detail.getByText(t.locks.reader).waitFor();
});

test('sites are added up where they may be, and last month’s denominators are copied', async () => {
  const clinic = await clinicCalled('Fir Clinic');
  const site = (suffix: string, name: string) => ({
    id: `sit_01J8ZC4Q3W5V7X9Y2B4D6F8H${suffix}`,
    name,
    city: 'Fir',
  });
  await apiOf(world.stack, ana)(changeOrganization, {
    params: { organizationId: clinic },
    ifMatch: 1,
    body: {
      changeId: 'chg_01J8ZC4Q3W5V7X9Y2B4D6F8H0K',
      fields: { sites: [site('0K', 'North'), site('1K', 'South')] },
    },
  });
  const { page, figures } = await openFigures(world, ana, clinic);
  await figures.cell(seen, 0).click();
  await figures.paste('40\t');
  await figures.cell(withAccess, 0).click();
  await figures.paste('30');
  await figures.cell(withAccess, 1).click();
  await figures.saved();
  await figures.sites();
  await figures.chooseMonth(figureMonth(1));
  await figures.copyDenominators();
  await figures.cell(seen, 0).filter({ hasText: '40' }).waitFor();
  await figures.cell(sent, 1).click();
  await figures.paste('5\t6');
  await figures.cell(sent, 0).filter({ hasText: '11' }).click();
  await figures.detail.getByText(t.locks.summed).waitFor();
  await figures.cell(withAccess, 0).click();
  await typeIntoCell(page, '20');
  await figures.saved();
  const stored = await storedFigures(world, ana, clinic);
  expect(stored('messages-sent', 1, site('1K', '').id)).toEqual({ n: 6 });
  expect(stored('access-rate', 1)).toEqual({ n: 20, d: 40 });
  await expectSound(page);
});

test('on a phone one month is a form', async () => {
  const clinic = await clinicCalled('Gum Clinic');
  const page = await world.open({ size: 'phone' });
  await enterAs(world.stack, page, ana.email);
  const figures = figuresPage(page);
  await figures.open(clinic);
  await figures.earlier(figureYear);
  await figures.chooseMonth(figureMonth(2));
  await figures.formField(`${measureNames.of('access-rate')}: ${withAccess}`).fill('12');
  await figures.formField(`${measureNames.of('access-rate')}: ${seen}`).fill('10');
  await figures.formField(`${measureNames.of('access-rate')}: ${seen}`).blur();
  await page.getByText(t.faults['numerator-above-denominator']).waitFor();
  await figures.formField(`${measureNames.of('access-rate')}: ${seen}`).fill('100');
  await figures.formField(`${measureNames.of('access-rate')}: ${seen}`).blur();
  await figures.saved();
  expect((await storedFigures(world, ana, clinic))('access-rate', 2)).toEqual({ n: 12, d: 100 });
  await figures.formHeader(`March ${figureYear}`).click();
  await figures.approve.click();
  await figures.panel.getByText(figures.texts.panel.approval(1)).waitFor();
  await expectSound(page);
});
