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
    /** From the page of an email: turns the sequence on before its own page could be read anew. */
    turnOnAtOnce: async () => {
      const address = '**/api/v1/organizations/*/sequences/*';
      const read = Promise.withResolvers<void>();
      await page.route(address, async (route) => {
        if (route.request().method() === 'GET') await read.promise;
        await route.continue();
      });
      const turned = page.waitForResponse((response) => response.request().method() === 'PUT');
      await main.getByRole('link', { name: t.stepPage.done }).click();
      await main.getByRole('button', { name: t.page.turnOn, exact: true }).click();
      await turned;
      read.resolve();
      await page.unrouteAll({ behavior: 'wait' });
    },
    /** A field by what stands above it. */
    field: (name: string) => main.getByLabel(name, { exact: true }),
  };
};
