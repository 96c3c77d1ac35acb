import { foundationTexts } from '@portolan/messages/foundation-texts';
import type { Page } from 'playwright-core';

export const foundationHome = (page: Page, language: 'en' | 'es' = 'en') => {
  const t = foundationTexts[language];
  return {
    open: async (organizationId: string) => {
      await page.goto(`/o/${organizationId}`);
      await page.getByRole('heading', { level: 2, name: t.nowTitle }).waitFor();
    },
    programs: () => page.getByRole('main').getByRole('link', { name: t.programs, exact: true }),
  };
};
