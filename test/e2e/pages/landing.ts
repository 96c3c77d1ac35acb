import { landingTexts } from '@portolan/messages/landing-texts';
import type { Page } from 'playwright-core';

/** The first page. */
export const landingPage = (page: Page, language: 'en' | 'es' = 'en') => {
  const t = landingTexts[language];
  return {
    open: async () => {
      await page.goto('/');
      await page.getByRole('heading', { level: 1, name: t.hero.title }).waitFor();
    },
    signUp: () => page.getByRole('main').getByRole('button', { name: t.signUp }).first().click(),
    signIn: () => page.getByRole('banner').getByRole('button', { name: t.signIn }).click(),
    toWork: () => page.getByRole('banner').getByRole('link', { name: t.toWork }),
  };
};
