import { feedbackEntryTexts } from '@portolan/messages/feedback-entry-texts';
import { feedbackImportTexts } from '@portolan/messages/feedback-import-texts';
import type { Page } from 'playwright-core';

/** Where answers are entered from paper and from files. */
export const feedbackEntryPages = (page: Page, language: 'en' | 'es' = 'en') => {
  const t = feedbackEntryTexts[language];
  const texts = feedbackImportTexts[language];
  const main = page.getByRole('main');
  const sheet = (number: number) => main.getByRole('form', { name: t.sheet(number) });
  return {
    main,
    t,
    texts,
    sheet,
    openPaper: async (organizationId: string, formId: string) => {
      await page.goto(`/o/${organizationId}/feedback/forms/${formId}/paper`);
      await sheet(1).waitFor();
    },
    /** Types answers as they stand on a sheet, each followed by Enter. */
    type: async (...answers: readonly string[]) => {
      for (const answer of answers) {
        if (answer !== '') await page.keyboard.type(answer);
        await page.keyboard.press('Enter');
      }
    },
    status: (text: string) => main.getByRole('status').filter({ hasText: text }),
    button: (name: string) => main.getByRole('button', { name, exact: true }),
    openImport: async (organizationId: string, formId: string) => {
      await page.goto(`/o/${organizationId}/feedback/forms/${formId}/import`);
      await main.getByRole('heading', { name: texts.file.title }).waitFor();
    },
    choose: async (name: string, content: string) => {
      await main
        .locator('input[type="file"]')
        .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });
      await main.getByRole('heading', { name: texts.report.title }).waitFor();
    },
  };
};
