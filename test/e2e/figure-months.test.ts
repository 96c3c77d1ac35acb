import { enterFigures } from '@portolan/contract/figure-routes';
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
import { apiOf, withClinic } from './support/clinics.ts';
import { addMember } from './support/members.ts';
import { expectSound } from './support/sound.ts';
import { startWorld, type World } from './support/stack.ts';

const ana = { name: 'Ana Torres', email: 'ana@figures.example' };
const ben = { name: 'Ben Ito', email: 'ben@figures.example' };
const t = figureFaultTexts.en;
const enrolled = measureNames.of('patients-enrolled');
const sent = measureNames.of('messages-sent');

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.end());

const clinicCalled = (name: string) => withClinic(world.stack, ana, name);

const enterByApi = (clinic: string, index: number, series: string, n: number) =>
  apiOf(world.stack, ben)(enterFigures, {
    params: { organizationId: clinic },
    body: {
      changes: [{ month: figureMonth(index), series, place: 'clinic', was: null, figure: { n } }],
    },
  });

test('a month is handed in and approved, reopened and corrected, and the old figures stay', async () => {
  const clinic = await clinicCalled('Cedar Clinic');
  const { page, figures } = await openFigures(world, ana, clinic);
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
  await figures.panel.getByText(figures.texts.panel.submitted(`February ${figureYear}`)).waitFor();
  await figures.approve.click();
  await figures.panel.getByText(figures.texts.panel.approval(1)).waitFor();
  await figures.closePanel();
  await figures.cell(enrolled, 1).click();
  await page.keyboard.press('9');
  expect(await figures.field.count()).toBe(0);

  await figures.header('Feb').click();
  await figures.reopen.click();
  await figures.panel.getByText(figures.texts.panel.reopened(`February ${figureYear}`)).waitFor();
  await figures.closePanel();
  await figures.cell(enrolled, 1).click();
  await typeIntoCell(page, '470');
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
  const { page, figures } = await openFigures(world, ana, clinic);
  await page.context().setOffline(true);
  await figures.cell(sent, 0).click();
  await typeIntoCell(page, '11');
  await figures.cell(sent, 1).click();
  await typeIntoCell(page, '12');
  await figures.offline();
  await enterByApi(clinic, 0, 'messages-sent', 21);
  await enterByApi(clinic, 2, 'messages-sent', 23);
  await page.context().setOffline(false);
  await figures.wrong(1).waitFor();
  await figures.firstWrong().click();
  await figures.keepTheirs('21').waitFor();
  await figures.keepMine('11').click();
  await figures.wrong(1).waitFor({ state: 'hidden' });
  await figures.saved();
  await figures.cell(sent, 2).filter({ hasText: '23' }).waitFor();
  const stored = await storedFigures(world, ana, clinic);
  expect([0, 1, 2].map((index) => stored('messages-sent', index)?.n)).toEqual([11, 12, 23]);
});

test('what was typed without a connection outlives a reload', async () => {
  const clinic = await clinicCalled('Elm Clinic');
  const { page, figures } = await openFigures(world, ana, clinic);
  await page.route('**/api/v1/organizations/*/figures', (route) =>
    route.request().method() === 'PATCH' ? route.abort() : route.continue(),
  );
  await figures.cell(sent, 4).click();
  await typeIntoCell(page, '1,234');
  await figures.offline();
  page.on('dialog', (dialog) => void dialog.accept());
  await page.unroute('**/api/v1/organizations/*/figures');
  const arrived = page.waitForResponse(
    (response) => response.request().method() === 'PATCH' && response.url().endsWith('/figures'),
  );
  await page.goto(`/o/${clinic}/barriers`);
  await arrived;
  expect((await storedFigures(world, ana, clinic))('messages-sent', 4)).toEqual({ n: 1234 });
});
