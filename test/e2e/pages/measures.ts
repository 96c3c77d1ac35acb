import { measureFormTexts } from '@portolan/messages/measure-form-texts';
import { measureTexts } from '@portolan/messages/measure-texts';
import type { Page } from 'playwright-core';

type Point = 'baseline' | 'startUp' | 'midProject' | 'target';

/** Measures and targets, of a clinic and of a program. */
export const measurePages = (page: Page, language: 'en' | 'es' = 'en') => {
  const t = measureTexts[language];
  const { aims, form } = measureFormTexts[language];
  const dialog = () => page.getByRole('dialog');
  const row = (name: string) =>
    page.getByRole('listitem').filter({ has: page.getByText(name, { exact: true }) });
  return {
    openOwn: async (organizationId: string) => {
      await page.goto(`/o/${organizationId}/measures`);
      await page.getByRole('heading', { level: 2, name: t.groups.patients }).waitFor();
    },
    openAsked: async (organizationId: string, programId: string) => {
      await page.goto(`/o/${organizationId}/programs/${programId}/measures`);
      await page.getByRole('heading', { level: 2, name: t.program.reporting }).waitFor();
    },
    row,
    choice: (name: string) => page.getByRole('checkbox', { name, exact: true }),
    saved: (name: string) => row(name).getByText(t.saved, { exact: true }),
    reportingSaved: () =>
      page.getByRole('region', { name: t.program.reporting }).getByText(t.saved, { exact: true }),
    due: () => page.getByLabel(t.program.due, { exact: true }),
    cadence: () => page.getByLabel(t.program.cadence, { exact: true }),
    details: (name: string) => row(name).getByText(t.details, { exact: true }),
    setAim: (name: string) => page.getByRole('button', { name: t.setAimOf(name), exact: true }),
    point: (point: Point) => dialog().getByLabel(t.points[point], { exact: true }),
    numerator: (point: Point) => dialog().getByLabel(aims.numerator(t.points[point]), { exact: true }),
    denominator: (point: Point) => dialog().getByLabel(aims.denominator(t.points[point]), { exact: true }),
    aboveAll: () => dialog().getByText(aims.above),
    saveAim: () => dialog().getByRole('button', { name: aims.save, exact: true }),
    add: () => page.getByRole('button', { name: t.add, exact: true }),
    kind: () => dialog().getByLabel(form.kind, { exact: true }),
    word: (field: 'name' | 'definition' | 'numerator' | 'denominator', of: 'en' | 'es') =>
      dialog().getByLabel(of === 'en' ? form.inEnglish(form[field]) : form.inSpanish(form[field]), {
        exact: true,
      }),
    addNow: () => dialog().getByRole('button', { name: form.add, exact: true }),
    change: (name: string) => page.getByRole('button', { name: t.changeOne(name), exact: true }),
    dialog,
  };
};
