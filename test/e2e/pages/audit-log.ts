import { auditTexts } from '@portolan/messages/audit-texts';
import type { Page } from 'playwright-core';

export const auditLogPage = (page: Page, language: 'en' | 'es' = 'en') => {
  const t = auditTexts[language];
  return {
    open: async (organizationId: string) => {
      await page.goto(`/o/${organizationId}/audit-log`);
      await page.getByRole('heading', { level: 1, name: t.title }).waitFor();
      await page.getByRole('main').getByRole('listitem').first().waitFor();
    },
    entries: () => page.getByRole('main').getByRole('listitem'),
    entry: (text: string) => page.getByRole('main').getByText(text),
    older: () => page.getByRole('button', { name: t.more }),
    export: async () => {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: t.export }).click(),
      ]);
      return file;
    },
  };
};
