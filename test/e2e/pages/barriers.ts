import { barrierTexts } from '@portolan/messages/barrier-texts';
import type { Page } from 'playwright-core';

/** The barrier log, its form, and what a foundation sees of it. */
export const barrierPages = (page: Page, language: 'en' | 'es' = 'en') => {
  const t = barrierTexts[language];
  const dialog = page.getByRole('dialog');
  return {
    open: async (organizationId: string) => {
      await page.goto(`/o/${organizationId}/barriers`);
      await page.getByRole('heading', { level: 1, name: t.title }).waitFor();
    },
    emptyState: () => page.getByRole('heading', { name: t.emptyTitle }),
    add: () => page.getByRole('main').getByRole('button', { name: t.log }),
    title: () => dialog.getByLabel(t.form.title),
    titleMissing: () => dialog.getByText(t.form.titleMissing),
    severity: (severity: 'high' | 'medium' | 'low') => dialog.getByLabel(t.severities[severity]),
    element: () => dialog.getByLabel(t.form.element),
    owner: () => dialog.getByRole('combobox', { name: t.form.owner }),
    action: () => dialog.getByLabel(t.form.action),
    share: () => dialog.getByLabel(t.form.share),
    save: () =>
      dialog.getByRole('button', { name: t.form.log }).or(dialog.getByRole('button', { name: t.form.save })),
    entry: (title: string) =>
      page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: title }) }),
    resolve: (title: string) => page.getByRole('button', { name: t.resolveOf(title) }),
    reopen: (title: string) => page.getByRole('button', { name: t.reopenOf(title) }),
    edit: (title: string) => page.getByRole('button', { name: t.editOf(title) }),
    resolved: (count: number) => page.getByText(t.resolved(count)),
    filterSeverity: () => page.getByRole('search').getByLabel(t.filters.severity),
    filterWords: () => page.getByRole('search').getByLabel(t.filters.search),
    shown: (shown: number, all: number) => page.getByText(t.filters.shown(shown, all)),
    severityIs: (severity: 'high' | 'medium' | 'low') => t.severityIs(t.severities[severity]),
    shared: () => page.getByRole('region', { name: t.shared.title }),
  };
};
