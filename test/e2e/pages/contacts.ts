import { contactImportTexts } from '@portolan/messages/contact-import-texts';
import { contactTexts } from '@portolan/messages/contact-texts';
import { segmentTexts } from '@portolan/messages/segment-texts';
import type { Page } from 'playwright-core';

/** A clinic's contacts, one of them, their import, and the segments. */
export const contactPages = (page: Page, language: 'en' | 'es' = 'en') => {
  const list = contactTexts[language].list;
  const imported = contactImportTexts[language];
  const segments = segmentTexts[language];
  const main = page.getByRole('main');
  const go = async (organizationId: string, path: string, title: string) => {
    await page.goto(`/o/${organizationId}/campaigns/${path}`);
    await main.getByRole('heading', { level: 1, name: title }).waitFor();
  };
  return {
    main,
    dialog: page.getByRole('dialog'),
    open: (organizationId: string) => go(organizationId, 'contacts', list.title),
    openNew: (organizationId: string) =>
      go(organizationId, 'contacts/new', contactTexts[language].form.newTitle),
    openImport: (organizationId: string) => go(organizationId, 'contacts/import', imported.title),
    openSegments: (organizationId: string) => go(organizationId, 'segments', segments.page.title),
    button: (name: string) => main.getByRole('button', { name, exact: true }),
    link: (name: string) => main.getByRole('link', { name, exact: true }),
    /** A list's page holds the newest only, and those of one file come in no order. */
    search: (words: string) => main.getByLabel(list.search, { exact: true }).fill(words),
    field: (name: string) => main.getByLabel(name, { exact: true }),
    /** As the browser is given a file that somebody chose. */
    chooseFile: async (name: string, text: string) => {
      const chosen = page.waitForEvent('filechooser');
      await main.getByRole('button', { name: imported.file.choose }).click();
      await (await chosen).setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
    },
    said: (sentence: string) => main.getByText(sentence).first(),
  };
};
