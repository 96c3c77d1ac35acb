import { designTexts } from '@portolan/messages/design-texts';
import { marketingFormTexts } from '@portolan/messages/marketing-form-texts';
import { marketingTexts } from '@portolan/messages/marketing-texts';
import type { Page } from 'playwright-core';

/** The marketing plan: what is said everywhere, its products, and their dialogs. */
export const marketingPages = (page: Page, language: 'en' | 'es' = 'en') => {
  const t = marketingTexts[language];
  const main = page.getByRole('main');
  const dialog = page.getByRole('dialog');
  return {
    main,
    dialog,
    open: async (organizationId: string) => {
      await page.goto(`/o/${organizationId}/campaigns`);
      await main.getByRole('heading', { level: 1, name: t.title }).waitFor();
      await main.getByText(marketingFormTexts[language].facts.touchPoints).waitFor();
    },
    phase: (name: keyof typeof t.phases) => main.getByRole('region', { name: t.phases[name], exact: true }),
    button: (name: string) => main.getByRole('button', { name, exact: true }),
    inDialog: (name: string) => dialog.getByRole('button', { name, exact: true }),
    field: (name: string) => dialog.getByLabel(name, { exact: true }),
    inLanguage: (label: string, of: 'en' | 'es') =>
      dialog.getByLabel(`${label} ${designTexts[language].bilingual.inLanguage[of]}`, { exact: true }),
    filter: (name: string) => main.getByRole('search').getByLabel(name, { exact: true }),
    sums: () => main.getByRole('region', { name: t.sums.label }),
    said: (sentence: string) => page.getByRole('status').getByText(sentence).first(),
  };
};
