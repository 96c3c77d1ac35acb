import { messageEditorTexts } from '@portolan/messages/message-editor-texts';
import { sequenceTexts } from '@portolan/messages/sequence-texts';
import type { Page } from 'playwright-core';

/** A clinic's sequences: the list, one with its emails, and an email of it. */
export const sequencePages = (page: Page, language: 'en' | 'es' = 'en') => {
  const t = sequenceTexts[language];
  const main = page.getByRole('main');
  return {
    t,
    main,
    open: async (organizationId: string) => {
      await page.goto(`/o/${organizationId}/campaigns/sequences`);
      await main.getByRole('heading', { level: 1, name: t.list.title }).waitFor();
    },
    openOne: async (organizationId: string, sequenceId: string) => {
      await page.goto(`/o/${organizationId}/campaigns/sequences/${sequenceId}`);
      await main.getByRole('heading', { level: 2, name: t.page.stepsTitle }).waitFor();
    },
    openStep: async (organizationId: string, sequenceId: string, number: number) => {
      await page.goto(`/o/${organizationId}/campaigns/sequences/${sequenceId}/steps/${number}`);
      await main.getByRole('heading', { name: messageEditorTexts[language].blocks.title }).waitFor();
    },
    button: (name: string) => main.getByRole('button', { name, exact: true }),
    /** A field by what stands above it. */
    field: (name: string) => main.getByLabel(name, { exact: true }),
  };
};
