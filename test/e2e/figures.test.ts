import { enterFigures, listFigures } from '@portolan/contract/figure-routes';
import { changeOrganization } from '@portolan/contract/organization-routes';
import { catalogue } from '@portolan/domain/measures/catalogue/catalogue';
import type { Month } from '@portolan/domain/months';
import { figureFaultTexts } from '@portolan/messages/figure-fault-texts';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { figuresPage } from './pages/figures.ts';
import { apiOf, withClinic } from './support/clinics.ts';
import { addMember } from './support/members.ts';
import { enterAs } from './support/people.ts';
import { expectSound } from './support/sound.ts';
import { startWorld, type World } from './support/stack.ts';

const ana = { name: 'Ana Torres', email: 'ana@figures.example' };
const ben = { name: 'Ben Ito', email: 'ben@figures.example' };
const vera = { name: 'Vera Lund', email: 'vera@figures.example' };
/** A year that is over and may still be entered. */
const year = new Date().getUTCFullYear() - 1;
const monthOf = (index: number): Month => `${year}-${String(index + 1).padStart(2, '0')}`;
const t = figureFaultTexts.en;
const measure = (id: string) => {
  const found = catalogue.find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no measure ${id}`);
  return found;
};
const nameOf = (id: string) => measure(id).name.en;
const used = nameOf('patients-used');
const enrolled = nameOf('patients-enrolled');
const sent = nameOf('messages-sent');
const withAccess = measure('access-rate').numerator?.en ?? '';
const seen = measure('access-rate').denominator?.en ?? '';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.end());

/** A clinic of its own for each test, and its page at the year that is over. */
const clinicCalled = (name: string) => withClinic(world.stack, ana, name);
const openedBy = async (email: string, clinic: string) => {
  const page = await world.open();
  await enterAs(world.stack, page, email);
  const figures = figuresPage(page);
  await figures.open(clinic);
  await figures.earlier(year);
  await figures.header('Jan').waitFor();
  return { page, figures };
};
const storedOf = async (clinic: string) => {
  const query = { from: monthOf(0), to: monthOf(11) };
  const { months } = await apiOf(world.stack, ana)(listFigures, {
    params: { organizationId: clinic },
    query,
  });
  return (series: string, index: number, place = 'clinic') =>
    months.find(({ month }) => month === monthOf(index))?.cells[series]?.[place]?.figure;
};
const enterByApi = (clinic: string, index: number, series: string, n: number | null, was: number | null) =>
  apiOf(world.stack, ben)(enterFigures, {
    params: { organizationId: clinic },
    body: {
      changes: [
        {
          month: monthOf(index),
          series,
          place: 'clinic',
          was: was === null ? null : { n: was },
          figure: n === null ? null : { n },
        },
      ],
    },
  });
const typeInto = async (page: Page, text: string) => {
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
};

test('a year is pasted from a spreadsheet; mistakes are marked, and mended or undone', async () => {
  const clinic = await clinicCalled('Alder Clinic');
  const { page, figures } = await openedBy(ana.email, clinic);
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
  await typeInto(page, '303');
  await figures.wrong(1).waitFor({ state: 'hidden' });
  await figures.saved();
  const stored = await storedOf(clinic);
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
  const { page, figures } = await openedBy(ana.email, clinic);
  await figures.cell(withAccess, 0).focus();
  await page.keyboard.press('4');
  await page.keyboard.press('0');
  await page.keyboard.press('Enter');
  await figures.detail.getByText(t.faults['denominator-missing']).waitFor();
  await typeInto(page, '100');
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
  let stored = await storedOf(clinic);
  expect(stored('access-rate', 0)).toEqual({ n: 40, d: 100 });
  expect([stored('patients-enrolled', 0), stored('patients-enrolled', 1)]).toEqual([{ n: 7 }, undefined]);
  expect(stored('patients-used', 0)).toEqual({ n: 7 });
  await page.keyboard.press('Delete');
  await figures.saved();
  stored = await storedOf(clinic);
  expect(stored('patients-used', 0)).toBeUndefined();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await figures.panel.getByRole('heading', { name: figures.texts.panel.missing }).waitFor();

  const reader = await world.open();
  await enterAs(world.stack, reader, vera.email);
  const read = figuresPage(reader);
  await read.openToRead(clinic);
  await read.earlier(year);
  await read.cell(enrolled, 0).filter({ hasText: '7' }).click();
  await reader.keyboard.press('9');
  expect(await read.field.count()).toBe(0);
  await read.detail.getByText(t.locks.reader).waitFor();
});

test('a month is handed in and approved, reopened and corrected, and the old figures stay', async () => {
  const clinic = await clinicCalled('Cedar Clinic');
  const { page, figures } = await openedBy(ana.email, clinic);
  await figures.cell(enrolled, 0).click();
  await figures.paste('500\t450');
  await figures.saved();
  await figures.header('Feb').click();
  await figures.approve.click();
  await figures.panel.getByRole('alert').waitFor();
  await figures.panel.getByRole('button', { name: new RegExp(enrolled) }).click();
  await figures.detail.getByText(t.warnings['stock-falling']).waitFor();
  await page.keyboard.press('Shift+F2');
  await page.keyboard.type('Records of a closed site were removed');
  await page.keyboard.press('Enter');
  await figures.saved();
  await figures.header('Feb').click();
  await figures.submit.click();
  await figures.panel.getByText(figures.texts.panel.submitted(`February ${year}`)).waitFor();
  await figures.approve.click();
  await figures.panel.getByText(figures.texts.panel.approval(1)).waitFor();
  await figures.closePanel();
  await figures.cell(enrolled, 1).click();
  await page.keyboard.press('9');
  expect(await figures.field.count()).toBe(0);

  await figures.header('Feb').click();
  await figures.reopen.click();
  await figures.panel.getByText(figures.texts.panel.reopened(`February ${year}`)).waitFor();
  await figures.closePanel();
  await figures.cell(enrolled, 1).click();
  await typeInto(page, '470');
  await figures.saved();
  await figures.header('Feb').click();
  await figures.approve.click();
  await figures.panel.getByText(figures.texts.panel.approval(2)).waitFor();
  await figures.panel.getByText(figures.texts.panel.before('450')).waitFor();
  await expectSound(page);
});

test('what somebody else enters appears, and one cell that both change asks', async () => {
  const clinic = await clinicCalled('Dogwood Clinic');
  await addMember(world.stack, ana, clinic, ben, 'editor');
  const { page, figures } = await openedBy(ana.email, clinic);
  await page.context().setOffline(true);
  await figures.cell(sent, 0).click();
  await typeInto(page, '11');
  await figures.cell(sent, 1).click();
  await typeInto(page, '12');
  await figures.offline();
  await enterByApi(clinic, 0, 'messages-sent', 21, null);
  await enterByApi(clinic, 2, 'messages-sent', 23, null);
  await page.context().setOffline(false);
  await figures.wrong(1).waitFor();
  await figures.firstWrong().click();
  await figures.keepTheirs('21').waitFor();
  await figures.keepMine('11').click();
  await figures.wrong(1).waitFor({ state: 'hidden' });
  await figures.saved();
  await figures.cell(sent, 2).filter({ hasText: '23' }).waitFor();
  const stored = await storedOf(clinic);
  expect([0, 1, 2].map((index) => stored('messages-sent', index)?.n)).toEqual([11, 12, 23]);
});

test('what was typed without a connection outlives a reload', async () => {
  const clinic = await clinicCalled('Elm Clinic');
  const { page, figures } = await openedBy(ana.email, clinic);
  await page.route('**/api/v1/organizations/*/figures', (route) =>
    route.request().method() === 'PATCH' ? route.abort() : route.continue(),
  );
  await figures.cell(sent, 4).click();
  await typeInto(page, '1,234');
  await figures.offline();
  page.on('dialog', (dialog) => void dialog.accept());
  await page.unroute('**/api/v1/organizations/*/figures');
  const arrived = page.waitForResponse(
    (response) => response.request().method() === 'PATCH' && response.url().endsWith('/figures'),
  );
  await page.goto(`/o/${clinic}/barriers`);
  await arrived;
  expect((await storedOf(clinic))('messages-sent', 4)).toEqual({ n: 1234 });
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
  const { page, figures } = await openedBy(ana.email, clinic);
  await figures.cell(seen, 0).click();
  await figures.paste('40\t');
  await figures.cell(withAccess, 0).click();
  await figures.paste('30');
  await figures.cell(withAccess, 1).click();
  await figures.saved();
  await figures.sites();
  await figures.chooseMonth(monthOf(1));
  await figures.copyDenominators();
  await figures.cell(seen, 0).filter({ hasText: '40' }).waitFor();
  await figures.cell(sent, 1).click();
  await figures.paste('5\t6');
  await figures.cell(sent, 0).filter({ hasText: '11' }).click();
  await figures.detail.getByText(t.locks.summed).waitFor();
  await figures.cell(withAccess, 0).click();
  await typeInto(page, '20');
  await figures.saved();
  const stored = await storedOf(clinic);
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
  await figures.earlier(year);
  await figures.chooseMonth(monthOf(2));
  await figures.formField(`${nameOf('access-rate')}: ${withAccess}`).fill('12');
  await figures.formField(`${nameOf('access-rate')}: ${seen}`).fill('10');
  await figures.formField(`${nameOf('access-rate')}: ${seen}`).blur();
  await page.getByText(t.faults['numerator-above-denominator']).waitFor();
  await figures.formField(`${nameOf('access-rate')}: ${seen}`).fill('100');
  await figures.formField(`${nameOf('access-rate')}: ${seen}`).blur();
  await figures.saved();
  expect((await storedOf(clinic))('access-rate', 2)).toEqual({ n: 12, d: 100 });
  await figures.formHeader(`March ${year}`).click();
  await figures.approve.click();
  await figures.panel.getByText(figures.texts.panel.approval(1)).waitFor();
  await expectSound(page);
});
