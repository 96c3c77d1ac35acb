import { settingsTexts } from '@portolan/messages/settings-texts';
import type { Page } from 'playwright-core';

/** A person's own settings. */
export const settingsPage = (page: Page, language: 'en' | 'es' = 'en') => {
  const t = settingsTexts[language];
  return {
    open: async () => {
      await page.goto('/settings');
      await page.getByRole('heading', { level: 1, name: t.title }).waitFor();
    },
    name: () => page.getByLabel(t.name),
    save: () => page.getByRole('button', { name: t.save }).click(),
    saved: () => page.getByText(t.saved).waitFor(),
    chooseLanguage: async (label: string) => {
      await page.getByRole('combobox', { name: t.language }).click();
      await page.getByRole('option', { name: label }).click();
    },
  };
};
