import { legalTexts } from '@portolan/messages/legal-texts';
import type { Page } from 'playwright-core';

/** The terms of use and the business associate agreement. */
export const legalPages = (page: Page, language: 'en' | 'es' = 'en') => {
  const t = legalTexts[language];
  return {
    terms: async () => {
      await page.goto('/terms');
      await page.getByRole('heading', { level: 1, name: t.terms.title }).waitFor();
    },
    agreement: async () => {
      await page.goto('/agreement');
      await page.getByRole('heading', { level: 1, name: t.agreement.title }).waitFor();
    },
  };
};
