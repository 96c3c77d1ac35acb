import { designTexts } from '@portolan/messages/design-texts';
import { granteeTexts } from '@portolan/messages/grantee-texts';
import { oversightTexts } from '@portolan/messages/oversight-texts';
import { programEndTexts } from '@portolan/messages/program-end-texts';
import type { Page } from 'playwright-core';

/** The heat map of a program, and the page of one of its clinics. */
export const cohortPages = (page: Page, language: 'en' | 'es' = 'en') => {
  const t = { ...oversightTexts[language], ...granteeTexts[language], end: programEndTexts[language] };
  const main = page.getByRole('main');
  const grid = main.getByRole('grid', { name: t.map.label });
  return {
    open: async (organizationId: string, programId: string) => {
      await page.goto(`/o/${organizationId}/programs/${programId}/cohort`);
      await grid
        .or(main.getByRole('heading', { name: t.cohort.empty }))
        .first()
        .waitFor();
    },
    openClinic: async (organizationId: string, programId: string, clinicId: string) => {
      await page.goto(`/o/${organizationId}/programs/${programId}/clinics/${clinicId}`);
      await main.getByRole('heading', { name: t.clinic.elements }).waitFor();
    },
    grid: () => grid,
    /** Says how many clinics are shown of how many. */
    shown: (shown: number, all: number) => main.getByText(t.cohort.shown(shown, all), { exact: true }),
    names: () => grid.getByRole('rowheader').getByRole('link').allTextContents(),
    clinic: (name: string) => grid.getByRole('link', { name, exact: true }),
    cell: (row: number, column: number) => grid.locator(`[data-row="${row}"][data-column="${column}"]`),
    invite: () => main.getByRole('link', { name: t.cohort.invite }),
    search: () => main.getByLabel(t.filters.search),
    filter: (name: 'order' | 'element' | 'state' | 'lateness' | 'ehrVendor' | 'coach') =>
      main.getByLabel(t.filters[name], { exact: true }),
    more: () => main.getByRole('button', { name: t.filters.more }),
    clear: () => main.getByRole('button', { name: t.cohort.clear }).first(),
    heading: (name: string) => main.getByRole('heading', { level: 1, name }),
    assign: () => main.getByRole('button', { name: t.assign.change }),
    coach: (name: string) => page.getByRole('dialog').getByLabel(name),
    save: () => page.getByRole('dialog').getByRole('button', { name: t.assign.save }),
    fact: (label: 'coaches' | 'award') =>
      main.locator('dt', { hasText: t.clinic[label] }).locator('xpath=following-sibling::dd[1]'),
    note: () => main.getByLabel(t.notes.label),
    keepNote: () => main.getByRole('button', { name: t.notes.add }),
    notes: () => main.getByRole('region', { name: t.notes.title }).getByRole('listitem'),
    changeNote: () => main.getByRole('button', { name: t.notes.change, exact: true }),
    noteText: () => main.getByLabel(t.notes.changeLabel, { exact: true }),
    saveNote: () => main.getByRole('button', { name: t.notes.save, exact: true }),
    removeNote: () => main.getByRole('button', { name: t.notes.remove, exact: true }),
    confirmRemoval: () => page.getByRole('dialog').getByRole('button', { name: t.notes.remove }),
    cancel: () => page.getByRole('dialog').getByRole('button', { name: designTexts[language].cancel }),
    close: () => main.getByRole('button', { name: t.end.close }),
    typeName: () => page.getByRole('dialog').getByLabel(t.end.type),
    confirmClosing: () => page.getByRole('dialog').getByRole('button', { name: t.end.confirm }),
    left: (count: number) => main.getByRole('heading', { name: t.left.title(count) }),
  };
};
