import { designTexts } from '@portolan/messages/design-texts';
import { panelTexts } from '@portolan/messages/panel-texts';
import type { Page } from 'playwright-core';

/** The list of panels, and one panel with its members. */
export const panelPages = (page: Page, language: 'en' | 'es' = 'en') => {
  const t = panelTexts[language];
  const { inLanguage } = designTexts[language].bilingual;
  const main = page.getByRole('main');
  return {
    main,
    dialog: page.getByRole('dialog'),
    open: async (organizationId: string) => {
      await page.goto(`/o/${organizationId}/feedback/panels`);
      await main.getByRole('heading', { name: t.how.title }).waitFor();
    },
    openOne: async (organizationId: string, panelId: string) => {
      await page.goto(`/o/${organizationId}/feedback/panels/${panelId}`);
      await main.getByRole('heading', { name: t.surveys.title }).waitFor();
    },
    button: (name: string) => main.getByRole('button', { name, exact: true }),
    title: (name: string) => main.getByRole('heading', { level: 1, name }),
    name: (of: 'en' | 'es') => main.getByLabel(`${t.form.name} ${inLanguage[of]}`, { exact: true }),
    askedBy: () => main.getByLabel(t.form.form),
    members: () => main.getByRole('region', { name: t.members.title }),
    section: (name: string) => main.getByRole('region', { name }),
    said: (sentence: string) => page.getByRole('status').getByText(sentence).first(),
  };
};
