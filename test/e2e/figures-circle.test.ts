import { chartTexts } from '@portolan/messages/chart-texts';
import { figureFaultTexts } from '@portolan/messages/figure-fault-texts';
import { programTexts } from '@portolan/messages/program-texts';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dashboardPages } from './pages/dashboards.ts';
import { figureImportPage } from './pages/figure-import.ts';
import {
  figureMonth,
  figureYear,
  measureNames,
  openFigures,
  storedFigures,
  typeIntoCell,
} from './pages/figure-setup.ts';
import { ana, approveOpenMonth, fay, lastMonth, monthName, program, setUp } from './pages/figures-circle.ts';
import { measurePages } from './pages/measures.ts';
import { programPages } from './pages/programs.ts';
import { enterAs } from './support/people.ts';
import { expectSound } from './support/sound.ts';
import { startWorld, type World } from './support/stack.ts';

/** Milliseconds from an approval to the foundation's dashboard. */
const budget = 5000;
const patience = { timeout: 30_000, interval: 50 };
const enrolled = measureNames.of('patients-enrolled');
const used = measureNames.of('patients-used');
const viewed = measureNames.of('viewed-rate');
const calls = measureNames.of('phone-calls');
const sent = measureNames.of('secure-messages-sent');
const received = measureNames.of('secure-messages-received');
const last = monthName(lastMonth);

const file = {
  name: 'figures.csv',
  content: [
    'Month,Measure,Numerator,Denominator',
    `${lastMonth},${sent},75,`,
    `${lastMonth},${calls},about 120,`,
    `${lastMonth},${viewed},300,100`,
    `${lastMonth},Faxes,64,`,
    `${figureMonth(0)},${viewed},10,100`,
  ].join('\r\n'),
};

let world: World;
let ids: Awaited<ReturnType<typeof setUp>>;
beforeAll(async () => {
  world = await startWorld();
  ids = await setUp(world.stack);
});
afterAll(() => world?.end());

/** The foundation chooses what it asks for, and then stays on its program's dashboard for the rest of the walk. */
const watch = async (): Promise<Page> => {
  const page = await world.open();
  await enterAs(world.stack, page, fay.email);
  const asked = measurePages(page);
  await asked.openAsked(ids.organizationId, ids.programId);
  await asked.due().selectOption('20');
  await asked.reportingSaved().waitFor();
  await asked.choice(calls).check();
  await asked.saved(calls).waitFor();
  await world.stack.drain();
  await page
    .getByRole('navigation', { name: programTexts.en.tabs.label })
    .getByRole('link', { name: programTexts.en.tabs.figures })
    .click();
  await programPages(page).shown(program);
  await dashboardPages(page).charts().first().waitFor();
  await page.evaluate(() => document.documentElement.setAttribute('data-opened', 'once'));
  return page;
};

/** Until the dashboard has just looked, after which what is new waits longest. */
const justLooked = async (ours: Page): Promise<void> => {
  await ours.waitForResponse((response) => response.url().includes(`/programs/${ids.programId}/figures?`));
};

/** How long it took until the dashboard says this of the telephone calls, and how many clinics reported. */
const shownAfter = async (ours: Page, approvedAt: number, finding: string): Promise<number> => {
  const chart = dashboardPages(ours)
    .chart(finding)
    .filter({ hasText: chartTexts.en.reported(2, 2) });
  await expect.poll(() => chart.count(), patience).toBe(1);
  const took = Date.now() - approvedAt;
  expect(await ours.locator('html[data-opened="once"]').count(), 'not loaded again').toBe(1);
  return took;
};

/** Has imported the file, mended what is refused of it, and entered all. */
const bringIn = async (page: Page): Promise<void> => {
  const shown = figureImportPage(page);
  const { texts: t } = shown;
  await shown.open(ids.alder);
  await shown.choose(file);
  await shown.reading().waitFor();
  await shown.check();
  await shown.said(t.report.counts.ready(2)).waitFor();
  await shown.said(t.report.counts.refused(3)).waitFor();
  for (const fault of ['not-a-number', 'unknown-measure'] as const)
    await shown.row(t.faults[fault]).first().waitFor();
  await shown.row(figureFaultTexts.en.faults['numerator-above-denominator']).first().waitFor();
  await expectSound(page);
  await shown.mend(3, 'numerator', '120');
  await shown.mend(4, 'numerator', '30');
  await shown.mend(5, 'measure', received);
  await shown.apply(5);
  await shown.said(t.report.counts.entered(5)).waitFor();
};

test('what a clinic pastes, imports, mends and approves is on the foundation’s dashboard within five seconds', async () => {
  const ours = await watch();
  const dashboard = dashboardPages(ours);
  const reporting = (reported: number, of: number) =>
    dashboard.chart(new RegExp(`^${reported} of ${of} clinics have reported ${last}, `));
  // Of the clinic that has just joined, only the month that runs is expected.
  await reporting(1, 1).waitFor();

  const { page, figures } = await openFigures(world, ana, ids.alder);
  await figures.cell(calls, 0).waitFor();
  await figures.cell(enrolled, 0).click();
  const grown = Array.from({ length: 12 }, (_, index) => (index === 5 ? 530 : 500 + 10 * index));
  await figures.paste(`${grown.join('\t')}\r\n${grown.map((count) => count - 300).join('\t')}\r\n`);
  await figures.saved();
  const stored = await storedFigures(world, ana, ids.alder);
  expect([0, 5, 11].map((index) => stored('patients-enrolled', index)?.n)).toEqual([500, 530, 610]);
  expect(stored('patients-used', 11)).toEqual({ n: 310 });
  expect(await figures.cell(used, 11).textContent()).toBe('310');
  await bringIn(page);

  // The year is handed in and approved month by month; a stock that falls wants a word first.
  await figures.open(ids.alder);
  await figures.earlier(figureYear);
  await figures.openMonth(figureMonth(5));
  await figures.approve.click();
  await figures.panel.getByRole('button', { name: new RegExp(enrolled) }).click();
  await figures.detail.getByText(figureFaultTexts.en.warnings['stock-falling']).waitFor();
  await page.keyboard.press('Shift+F2');
  await page.keyboard.type('Records of a closed site were removed');
  // The mouse takes the field away while it is written in: what was typed is kept.
  await figures.cell(used, 0).click();
  await figures.cell(enrolled, 5).click();
  await expect.poll(() => figures.comment.inputValue()).toBe('Records of a closed site were removed');
  await figures.saved();
  for (let index = 0; index < 12; index += 1) {
    await figures.openMonth(figureMonth(index));
    await figures.submit.click();
    await figures.panel
      .getByText(figures.texts.panel.submitted(monthName(figureMonth(index))), { exact: true })
      .waitFor();
    await approveOpenMonth(page, figures, figureMonth(index));
    await figures.panel.getByText(figures.texts.panel.approval(1), { exact: true }).waitFor();
    await figures.closePanel();
  }
  // Since it has reported, it is expected; the last month is still its own.
  await reporting(1, 2).waitFor();
  await dashboard.chart(`${calls}: 200 in ${last}`).getByText(chartTexts.en.reported(1, 2)).first().waitFor();

  await figures.open(ids.alder);
  await figures.openMonth(lastMonth);
  await justLooked(ours);
  const took = await shownAfter(
    ours,
    await approveOpenMonth(page, figures, lastMonth),
    `${calls}: 320 in ${last}`,
  );
  expect(took).toBeLessThan(budget);
  await reporting(2, 2).waitFor();
  await dashboard.chart(`${viewed}: 12% in ${last}`).waitFor();
  await dashboard
    .chart(`${received}: 64 in ${last}`)
    .getByText(chartTexts.en.reported(1, 2))
    .first()
    .waitFor();
  await expectSound(ours);

  // Reopened, what was approved stands, until the correction is approved too.
  await figures.panel.getByText(figures.texts.panel.approval(1), { exact: true }).waitFor();
  await figures.reopen.click();
  await figures.panel.getByText(figures.texts.panel.reopened(last)).waitFor();
  await figures.closePanel();
  await figures.cell(calls, Number(lastMonth.slice(5)) - 1).click();
  await typeIntoCell(page, '150');
  await figures.saved();
  await world.stack.drain();
  expect(await dashboard.chart(`${calls}: 320 in ${last}`).count()).toBe(1);
  await figures.openMonth(lastMonth);
  await justLooked(ours);
  const corrected = await shownAfter(
    ours,
    await approveOpenMonth(page, figures, lastMonth),
    `${calls}: 350 in ${last}`,
  );
  expect(corrected).toBeLessThan(budget);
  await reporting(2, 2).waitFor();
  process.stdout.write(`On the dashboard after ${took} ms, corrected after ${corrected} ms\n`);
});
