import { designTexts } from '@portolan/messages/design-texts';
import { elementTexts } from '@portolan/messages/element-texts';
import { savingTexts } from '@portolan/messages/saving-texts';
import type { Locator, Page } from 'playwright-core';
import type { Clinic } from './work-plan-setup.ts';

type List = 'planned' | 'completed';
type Status = 'startUpStatus' | 'midProjectStatus' | 'finalStatus';

/** The page of one element. Rows are named by their text. */
export const elementPage = (page: Page, language: 'en' | 'es' = 'en') => {
  const t = elementTexts[language];
  const save = designTexts[language].save;
  const saving = savingTexts[language];
  const list = (name: List) => page.getByRole('region', { name: new RegExp(`^${t.lists[name]}`) });
  const textOf = (within: Page | Locator, text: string) =>
    within.getByRole('textbox', { name: t.of(t.columns.text, text), exact: true });
  const row = (text: string) => page.getByRole('listitem').filter({ has: textOf(page, text) });
  const openMenu = (text: string) => page.getByRole('button', { name: t.more(text), exact: true }).click();
  const menu = async (text: string, item: string) => {
    await openMenu(text);
    await page.getByRole('menuitem', { name: item }).click();
  };
  const indicator = (state: keyof typeof save) =>
    page.getByRole('status').getByText(save[state], { exact: true });
  return {
    open: async (
      { organizationId, planId }: Pick<Clinic, 'organizationId' | 'planId'>,
      elementId: string,
    ) => {
      await page.goto(`/o/${organizationId}/plan/${planId}/elements/${elementId}`);
      await list('planned').waitFor();
    },
    is: (state: keyof typeof save) => indicator(state).waitFor(),
    list,
    /** The texts of a list's rows, in their order. */
    texts: (name: List) =>
      list(name)
        .getByRole('textbox', { name: new RegExp(`^${t.columns.text}: `) })
        .evaluateAll((fields) =>
          fields.map((field) => (field instanceof HTMLTextAreaElement ? field.value : '')),
        ),
    add: async (name: List, text: string) => {
      await list(name).getByRole('button', { name: t.add[name] }).click();
      await textOf(list(name), t.newActivity).fill(text);
    },
    text: (text: string) => textOf(page, text),
    responsible: (text: string) =>
      page.getByRole('textbox', { name: t.of(t.columns.responsible, text), exact: true }),
    chooseResponsible: async (text: string, member: string) => {
      const field = page.getByRole('combobox', { name: t.of(t.columns.responsible, text), exact: true });
      await field.fill(member);
      await page.getByRole('option', { name: member }).waitFor();
      // By the keyboard: the list still moves below the pointer while it shrinks to what was typed.
      await field.press('ArrowDown');
      await field.press('Enter');
    },
    months: async (text: string, first: string, last: string) => {
      await page.getByLabel(t.of(t.firstMonth, text), { exact: true }).selectOption(first);
      await page.getByLabel(t.of(t.lastMonth, text), { exact: true }).selectOption(last);
    },
    addSubPoint: async (text: string, point: string) => {
      await row(text).getByRole('button', { name: t.addSubPoint }).click();
      await row(text)
        .getByRole('textbox', { name: new RegExp(`^${t.subPoint(1).replace(/\d/, '\\d')}`) })
        .last()
        .fill(point);
    },
    status: async (text: string, column: Status) => {
      const field = row(text).getByLabel(t.columns[column], { exact: true });
      if (!(await field.isVisible())) await row(text).getByRole('button', { name: t.statuses }).click();
      return field;
    },
    row,
    handle: (text: string) =>
      page.getByRole('button', { name: new RegExp(`^${t.handle(text, 0, 0).split(',')[0]}`) }),
    openMenu,
    moveUp: (text: string) => menu(text, t.moveUp),
    remove: (text: string) => menu(text, t.remove),
    complete: (text: string) => page.getByRole('button', { name: t.complete(text), exact: true }).click(),
    undo: () => page.getByRole('button', { name: t.undo }).click(),
    /** Points at what was said, which stays as long as it is pointed at. */
    hold: () => page.getByRole('button', { name: t.undo }).hover(),
    said: (message: string) => page.getByRole('status').getByText(message).waitFor(),
    showRemoved: (count: number) => page.getByText(t.removedRows(count)).click(),
    restore: (text: string) => page.getByRole('button', { name: t.restoreThis(text) }).click(),
    planSuggestion: (text: string) =>
      page.getByRole('button', { name: t.suggestions.planThis(text) }).click(),
    answer: (label: string) => page.getByLabel(label),
    history: async () => {
      await page.getByRole('button', { name: t.history.button }).click();
      const drawer = page.getByRole('dialog', { name: t.history.title });
      await drawer.getByRole('status').waitFor({ state: 'detached' });
      return drawer;
    },
    conflict: async () => {
      await page.getByRole('alert').getByRole('button', { name: saving.conflict.open }).click();
      return page.getByRole('dialog', { name: saving.conflict.title });
    },
    keepMine: () => page.getByRole('button', { name: saving.conflict.keepYours }).click(),
    keepTheirs: () => page.getByRole('button', { name: saving.conflict.keepTheirs }).click(),
    /** Comes back to the page, which looks at once at what others have changed. */
    look: () => page.evaluate(() => window.dispatchEvent(new Event('visibilitychange'))),
    readOnly: () => page.getByText(t.readOnly),
  };
};
