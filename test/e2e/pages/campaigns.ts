import { campaignListTexts } from '@portolan/messages/campaign-list-texts';
import { campaignReportTexts } from '@portolan/messages/campaign-report-texts';
import { campaignRunTexts } from '@portolan/messages/campaign-run-texts';
import { campaignSetupTexts } from '@portolan/messages/campaign-setup-texts';
import { designTexts } from '@portolan/messages/design-texts';
import type { Page } from 'playwright-core';

/** A clinic's campaigns: the list, the five steps, the way of one that goes out, and its report. */
export const campaignPages = (page: Page, language: 'en' | 'es' = 'en') => {
  const list = campaignListTexts[language];
  const setup = campaignSetupTexts[language];
  const main = page.getByRole('main');
  const dialog = page.getByRole('dialog');
  const section = (name: string) => main.getByRole('region', { name, exact: true });
  const button = (name: string) => main.getByRole('button', { name, exact: true });
  return {
    main,
    dialog,
    list,
    setup,
    run: campaignRunTexts[language],
    report: campaignReportTexts[language],
    open: async (organizationId: string) => {
      await page.goto(`/o/${organizationId}/campaigns/list`);
      await main.getByRole('heading', { level: 1, name: list.title }).waitFor();
    },
    openNew: async (organizationId: string) => {
      await page.goto(`/o/${organizationId}/campaigns/new`);
      await main.getByRole('heading', { level: 1, name: list.begin.title }).waitFor();
    },
    openOne: async (organizationId: string, campaignId: string) => {
      await page.goto(`/o/${organizationId}/campaigns/${campaignId}`);
      await main.getByRole('heading', { level: 1 }).waitFor();
    },
    section,
    step: (name: 'name' | 'audience' | 'message' | 'check' | 'when') => section(setup[name].title),
    button,
    field: (name: string) => main.getByLabel(name, { exact: true }),
    saved: () => main.getByRole('status').getByText(designTexts[language].save.saved).waitFor(),
    /** The big number beside a figure's name. */
    figure: (name: keyof (typeof campaignReportTexts)['en']['figures']) =>
      main
        .getByRole('listitem')
        .filter({
          has: page.getByRole('heading', { name: campaignReportTexts[language].figures[name], exact: true }),
        })
        .locator('dd')
        .first(),
  };
};
