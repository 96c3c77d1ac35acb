import { chartTexts } from '@portolan/messages/chart-texts';
import { clinicDashboardTexts } from '@portolan/messages/clinic-dashboard-texts';
import { cohortFigureTexts } from '@portolan/messages/cohort-figure-texts';
import type { Page } from 'playwright-core';

/** The clinic's dashboard, and the foundation's pages of figures. */
export const dashboardPages = (page: Page, language: 'en' | 'es' = 'en') => {
  const t = cohortFigureTexts[language];
  const own = clinicDashboardTexts[language];
  const words = chartTexts[language];
  const main = page.getByRole('main');
  const charts = main.locator('[data-chart]');
  return {
    charts: () => charts,
    /** The chart whose finding has these words. */
    chart: (words: string | RegExp) => charts.filter({ has: page.getByRole('heading', { name: words }) }),
    openOwn: async (organizationId: string) => {
      await page.goto(`/o/${organizationId}/dashboard`);
      await charts.first().waitFor();
    },
    openProgram: async (organizationId: string, programId: string) => {
      await page.goto(`/o/${organizationId}/programs/${programId}/figures`);
      await charts.first().waitFor();
    },
    openClinic: async (organizationId: string, programId: string, clinicId: string) => {
      await page.goto(`/o/${organizationId}/programs/${programId}/figures/${clinicId}`);
      await charts.first().waitFor();
    },
    openFoundation: async (organizationId: string) => {
      await page.goto(`/o/${organizationId}/cohort-figures`);
      await charts.first().waitFor();
    },
    enlarge: (name: string) => main.getByRole('button', { name: t.enlargeOf(name), exact: true }),
    enlargeOwn: (name: string) => main.getByRole('button', { name: own.enlargeOf(name), exact: true }),
    reduce: () => main.getByRole('button', { name: t.reduce }),
    reduceOwn: () => main.getByRole('button', { name: own.reduce }),
    peers: () => main.getByLabel(t.peers),
    find: () => main.getByLabel(words.spread.find),
    by: () => main.getByLabel(t.by, { exact: true }),
    clinics: () => main.getByRole('region', { name: t.clinics }).first(),
    league: () => main.getByRole('region', { name: t.league }).first(),
    clinic: (name: string) => main.getByRole('link', { name, exact: true }),
    copyPng: () => main.getByRole('button', { name: words.copy.png }).first(),
    copyCsv: () => main.getByRole('button', { name: words.copy.csv }).first(),
    showTable: () => main.getByRole('button', { name: words.table.show }).first(),
    said: (what: 'copied' | 'saved') => main.getByText(words.copy[what]),
  };
};
