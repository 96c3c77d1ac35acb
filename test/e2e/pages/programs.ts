import { designTexts } from '@portolan/messages/design-texts';
import { programTexts } from '@portolan/messages/program-texts';
import { templateTexts } from '@portolan/messages/template-texts';
import type { Page } from 'playwright-core';

type DayField = 'firstDay' | 'lastDay' | 'startUp' | 'midProject' | 'final';

/** The list of programs, the form that sets one up or changes it, and the page of one. */
export const programPages = (page: Page, language: 'en' | 'es' = 'en') => {
  const t = programTexts[language];
  const main = page.getByRole('main');
  const heading = (name: string) => main.getByRole('heading', { level: 1, name });
  const dayLabel = (field: DayField): string =>
    field === 'firstDay' || field === 'lastDay' ? t.form[field] : t.form.due(t.milestones[field]);
  return {
    open: async (organizationId: string) => {
      await page.goto(`/o/${organizationId}/programs`);
      await heading(t.list.title).waitFor();
    },
    openNew: async (organizationId: string) => {
      await page.goto(`/o/${organizationId}/programs/new`);
      await heading(t.form.newTitle).waitFor();
    },
    openChange: async (organizationId: string, programId: string) => {
      await page.goto(`/o/${organizationId}/programs/${programId}/change`);
      await heading(t.form.editTitle).waitFor();
    },
    shown: (name: string) => heading(name).waitFor(),
    emptyState: () => main.getByRole('heading', { name: t.list.emptyTitle }),
    add: () => main.getByRole('link', { name: t.list.add }),
    program: (name: string) => main.getByRole('link', { name }),
    entry: (name: string) => main.getByRole('listitem').filter({ has: page.getByRole('heading', { name }) }),
    change: () => main.getByRole('link', { name: t.page.edit, exact: true }),
    awardRow: (name: string) => main.getByRole('row', { name }),
    name: () => main.getByLabel(t.form.name),
    grantNumber: () => main.getByLabel(t.form.grantNumber),
    day: (field: DayField) => main.getByLabel(dayLabel(field)),
    award: (number: number) => {
      const row = main.getByRole('group', { name: t.form.award(number), exact: true });
      return {
        label: row.getByLabel(t.form.awardLabel),
        dollars: row.getByLabel(t.form.dollars),
        remove: row.getByRole('button', { name: t.form.removeAward(number) }),
      };
    },
    /** A date has three parts and a button that opens a calendar: Tab until another field has the focus. */
    nextField: async () => {
      const focused = () => page.evaluate(() => document.activeElement?.id);
      const before = await focused();
      do await page.keyboard.press('Tab');
      while ((await focused()) === before);
    },
    template: () => main.getByRole('combobox', { name: templateTexts[language].program.label }),
    addAward: () => main.getByRole('button', { name: t.form.addAward }),
    create: () => main.getByRole('button', { name: t.form.create }),
    save: () => main.getByRole('button', { name: t.form.save }),
    wrong: (count: number) => main.getByText(t.form.wrong(count)),
    notSaved: () => main.getByRole('alert').filter({ hasText: t.form.notSaved }),
    stale: () => main.getByRole('alert').filter({ hasText: t.stale.title }),
    takeTheirs: (field: string) => main.getByRole('button', { name: t.stale.take(field) }),
    restored: () => main.getByRole('status').filter({ hasText: t.form.restored.title }),
    leaveAndLose: () => page.getByRole('button', { name: designTexts[language].unsaved.leave }),
    leaving: () => page.getByRole('dialog', { name: designTexts[language].unsaved.leaveTitle }),
  };
};
