import { designTexts } from '@portolan/messages/design-texts';
import { figureTexts } from '@portolan/messages/figure-texts';
import type { Page } from 'playwright-core';

/** The clinic's sheet of figures. Months are counted from 0, as the columns of the grid are. */
export const figuresPage = (page: Page, language: 'en' | 'es' = 'en') => {
  const t = figureTexts[language];
  const grid = page.getByRole('grid');
  const row = (name: string) => grid.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });
  const panel = page.getByRole('dialog');
  const detail = page.getByRole('region', { name: t.detail.title });
  return {
    open: async (organizationId: string) => {
      await page.goto(`/o/${organizationId}/figures`);
      await page.getByRole('heading', { level: 1, name: t.title }).waitFor();
      await page.getByText(designTexts[language].save.saved, { exact: true }).waitFor();
    },
    /** Before the page can save, as it is for who only reads. */
    openToRead: async (organizationId: string) => {
      await page.goto(`/o/${organizationId}/figures`);
      await grid.or(page.getByRole('textbox').first()).waitFor();
    },
    /** Opens what can be done with a month (`2026-09`), from the sheet or from the form. */
    openMonth: (month: string) => page.locator(`[data-month="${month}"]`).click(),
    /** Enters a text and a negative number into the first fields of the newest month, on a sheet or a form. */
    makeMistakes: async () => {
      if (await grid.isVisible()) {
        await grid.locator('[data-active]').click();
        for (const text of ['many', '-5']) {
          await page.keyboard.type(text);
          await page.keyboard.press('Enter');
        }
      } else {
        const fields = page.getByRole('main').getByRole('textbox');
        await fields.nth(0).fill('many');
        await fields.nth(1).fill('-5');
        await fields.nth(1).blur();
      }
    },
    grid,
    cell: (measure: string, column: number) => row(measure).getByRole('gridcell').nth(column),
    /** The field of the cell that is being edited. */
    field: grid.getByRole('textbox'),
    paste: async (text: string) => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
      await page.keyboard.press('Control+v');
    },
    copied: () => page.evaluate(() => navigator.clipboard.readText()),
    earlier: (year: number) => page.getByRole('button', { name: t.earlier(String(year)) }).click(),
    sites: () => page.getByRole('radiogroup').getByText(t.view.sites, { exact: true }).click(),
    chooseMonth: (month: string) => page.getByLabel(t.month, { exact: true }).selectOption(month),
    header: (month: string) => grid.getByRole('button', { name: new RegExp(`^${month}`) }),
    formHeader: (month: string) =>
      page.getByRole('main').getByRole('button', { name: new RegExp(`^${month}`) }),
    formField: (name: string) => page.getByRole('textbox', { name, exact: true }),
    copyDenominators: () => page.getByRole('button', { name: t.copyDenominators }).click(),
    undo: () => page.getByRole('button', { name: t.undo, exact: true }).click(),
    redo: () => page.getByRole('button', { name: t.redo, exact: true }).click(),
    wrong: (count: number) => page.getByText(t.wrong(count)),
    firstWrong: () => page.getByRole('button', { name: t.firstWrong }),
    saved: () => page.getByText(designTexts[language].save.saved, { exact: true }).waitFor(),
    offline: () => page.getByText(designTexts[language].save.offline, { exact: true }).waitFor(),
    detail,
    comment: detail.getByLabel(t.detail.comment),
    keepMine: (figure: string) => detail.getByRole('button', { name: t.detail.mine(figure) }),
    keepTheirs: (figure: string) => detail.getByRole('button', { name: t.detail.theirs(figure) }),
    giveUp: detail.getByRole('button', { name: t.detail.giveUp }),
    panel,
    submit: panel.getByRole('button', { name: t.panel.submit, exact: true }),
    approve: panel.getByRole('button', { name: t.panel.approve, exact: true }),
    reopen: panel.getByRole('button', { name: t.panel.reopen, exact: true }),
    closePanel: async () => {
      await panel.getByRole('button', { name: t.panel.close }).click();
      await panel.waitFor({ state: 'hidden' });
    },
    texts: t,
  };
};
