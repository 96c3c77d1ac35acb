import { listFigures } from '@portolan/contract/figure-routes';
import { changeOrganization } from '@portolan/contract/organization-routes';
import { workbookOf } from '@portolan/documents/workbook.test-support';
import { addMonths, monthIn } from '@portolan/domain/months';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { figureImportPage } from './pages/figure-import.ts';
import { apiOf, withClinic } from './support/clinics.ts';
import { addMember } from './support/members.ts';
import { enterAs } from './support/people.ts';
import { expectSound } from './support/sound.ts';
import { startWorld, type World } from './support/stack.ts';

const ana = { name: 'Ana Torres', email: 'ana@import.example' };
const vera = { name: 'Vera Lund', email: 'vera@import.example' };
const thisMonth = monthIn('America/Denver', new Date());
const back = (count: number) => addMonths(thisMonth, -count);
const site = 'sit_01J8ZC4Q3W5V7X9Y2B4D6F8H01';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.end());

const openedBy = async (email: string, clinic: string) => {
  const page = await world.open();
  await enterAs(world.stack, page, email);
  const shown = figureImportPage(page);
  await shown.open(clinic);
  return { page, shown };
};
const storedOf = async (clinic: string) => {
  const { months } = await apiOf(world.stack, ana)(listFigures, {
    params: { organizationId: clinic },
    query: { from: back(12), to: thisMonth },
  });
  return (month: string, series: string, place = 'clinic') =>
    months.find((one) => one.month === month)?.cells[series]?.[place]?.figure;
};

const file = {
  name: 'figures.csv',
  content: [
    'Month;Measure;Site;Numerator;Denominator',
    `${back(2)};Secure messages sent;;"1,204";`,
    `${back(1)};secure-messages-sent;;many;`,
    `February 30, ${back(2).slice(0, 4)};Secure messages sent;;12;`,
    `${back(2)};Patients with access;;800;700`,
    `${back(2)};Faxes;;5;`,
    `${addMonths(thisMonth, 2)};Secure messages sent;;7;`,
    `${back(2)};Messages sent;main street;31;`,
    `${back(2)};Messages sent;Elm Street;31;`,
    `${back(3)};Messages sent;;`,
  ].join('\r\n'),
};

test('a file with mistakes is reported row by row, mended, entered, and changes nothing when it comes again', async () => {
  const clinic = await withClinic(world.stack, ana, 'Import Bend Clinic');
  const api = apiOf(world.stack, ana);
  await api(changeOrganization, {
    params: { organizationId: clinic },
    ifMatch: 1,
    body: {
      changeId: 'chg_01J8ZC4Q3W5V7X9Y2B4D6F8H0K',
      fields: { sites: [{ id: site, name: 'Main Street', city: 'Durango' }] },
    },
  });
  const { page, shown } = await openedBy(ana.email, clinic);
  const { texts: t } = shown;
  await shown.choose(file);
  await shown.reading().waitFor();
  await shown.fact(t.read.layouts.long).waitFor();
  expect(await shown.setting(t.read.delimiter).inputValue()).toBe(';');
  await shown.setting(t.read.marks).selectOption('point');
  await shown.check();
  await shown.said(t.report.nothingYet).waitFor();
  await shown.said(t.report.counts.ready(2)).waitFor();
  await shown.said(t.report.counts.refused(6)).waitFor();
  await shown.said(t.report.counts.blank(1)).waitFor();
  for (const fault of ['not-a-number', 'no-such-day', 'unknown-measure', 'unknown-site'] as const)
    await shown.row(t.faults[fault]).first().waitFor();
  await expectSound(page);
  expect((await storedOf(clinic))(back(2), 'secure-messages-sent')).toBeUndefined();

  await shown.apply(2);
  await shown.said(t.report.counts.entered(2)).waitFor();
  expect((await storedOf(clinic))(back(2), 'secure-messages-sent')).toEqual({ n: 1204 });
  expect((await storedOf(clinic))(back(2), 'messages-sent', site)).toEqual({ n: 31 });

  await shown.mend(3, 'numerator', '987');
  await shown.said(t.report.counts.ready(1)).waitFor();
  await shown.mend(5, 'numerator', '650');
  await shown.mend(4, 'month', back(4));
  await shown.apply(3);
  await shown.said(t.report.counts.entered(5)).waitFor();
  const stored = await storedOf(clinic);
  expect(stored(back(1), 'secure-messages-sent')).toEqual({ n: 987 });
  expect(stored(back(4), 'secure-messages-sent')).toEqual({ n: 12 });
  expect(stored(back(2), 'access-rate')).toEqual({ n: 650, d: 700 });

  const report = await shown.download();
  expect(report).toContain('1,204');
  expect(report.split('\r\n').filter((line) => line.includes(t.states.entered))).toHaveLength(5);

  await shown.open(clinic);
  await shown.choose(file);
  await shown.fact(t.read.kept).waitFor();
  expect(await shown.setting(t.read.marks).inputValue()).toBe('point');
  await shown.check();
  await shown.said(t.report.counts.unchanged(2)).waitFor();
  await shown.said(t.report.nothingToEnter).waitFor();
});

test('a workbook with formulas, merged cells and a hidden sheet is read as its visible sheet shows it', async () => {
  const clinic = await withClinic(world.stack, ana, 'Workbook Bend Clinic');
  const { shown } = await openedBy(ana.email, clinic);
  const { texts: t } = shown;
  const day = (month: string) => ({
    serial: Date.parse(`${month}-01T00:00:00Z`) / 86_400_000 + 25_569,
    format: 'month' as const,
  });
  const content = workbookOf({
    sheets: [
      { name: 'Notes', hidden: true, rows: [['nothing']] },
      {
        name: 'Figures',
        merged: ['A1:C1'],
        rows: [
          ['Cedar Bend, portal figures'],
          ['Measure', day(back(2)), day(back(1))],
          ['Messages sent', 41, { formula: 'B3+9', value: 50 }],
          ['Calls to the desk', 3, 4],
        ],
      },
    ],
  });
  await shown.choose({ name: 'figures.xlsx', content });
  await shown.reading().waitFor();
  await shown.fact(t.read.layouts['months-across']).waitFor();
  await shown.fact(t.read.hiddenSheets('Notes')).waitFor();
  await shown.fact(t.read.formulas(1)).waitFor();
  await shown.setting(t.read.nameOf('Calls to the desk')).selectOption('reports-sent');
  await shown.check();
  await shown.apply(4);
  await shown.said(t.report.counts.entered(4)).waitFor();
  const stored = await storedOf(clinic);
  expect(stored(back(2), 'messages-sent')).toEqual({ n: 41 });
  expect(stored(back(1), 'messages-sent')).toEqual({ n: 50 });
  expect(stored(back(1), 'reports-sent')).toEqual({ n: 4 });
});

test('a file that is not what its name says, or is no table, is refused with the reason', async () => {
  const clinic = await withClinic(world.stack, ana, 'Refusal Bend Clinic');
  const { shown } = await openedBy(ana.email, clinic);
  const workbook = workbookOf({ sheets: [{ name: 'Figures', rows: [[1]] }] });
  const refused = [
    ['figures.csv', workbook, 'workbook-named-otherwise'],
    ['figures.xlsx', 'Month,Measure,Value', 'text-named-workbook'],
    ['figures.xlsx', workbook.slice(0, 200), 'not-a-zip'],
    ['figures.csv', '%PDF-1.7', 'not-a-table'],
    ['figures.csv', '', 'empty'],
    ['names.csv', 'Name,Telephone\nAna,n/a', 'no-figures'],
  ] as const;
  for (const [name, content, code] of refused) {
    await shown.choose({ name, content });
    await shown.refusal(code).waitFor();
    expect(await shown.reading().isVisible()).toBe(code === 'no-figures');
  }
});

test('whoever only reads is told so', async () => {
  const clinic = await withClinic(world.stack, ana, 'Reader Bend Clinic');
  await addMember(world.stack, ana, clinic, vera, 'viewer');
  const { shown } = await openedBy(vera.email, clinic);
  await shown.fact(shown.texts.readerTitle).waitFor();
  expect(await shown.setting(shown.texts.file.choose).count()).toBe(0);
});
