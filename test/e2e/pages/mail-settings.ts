import { campaignTexts } from '@portolan/messages/campaign-texts';
import { mailSettingsTexts } from '@portolan/messages/mail-settings-texts';
import type { Locator, Page } from 'playwright-core';

/** The settings of a clinic's campaigns. */
export const mailSettingsPages = (page: Page, language: 'en' | 'es' = 'en') => {
  const t = mailSettingsTexts[language];
  return {
    open: async (organizationId: string) => {
      await page.goto(`/o/${organizationId}/campaigns/settings`);
      await page.getByRole('heading', { level: 2, name: t.sender.title }).waitFor();
    },
    tab: () => page.getByRole('link', { name: campaignTexts[language].tabs.settings, exact: true }),
    field: (name: 'fromName' | 'replyTo' | 'fromLocalPart') => page.getByLabel(t.sender[name]),
    color: () => page.getByLabel(t.look.color, { exact: true }),
    addTopic: () => page.getByRole('button', { name: t.topics.add, exact: true }),
    signUp: () => page.getByRole('switch', { name: t.signUp.open }),
    signUpAddress: () => page.getByLabel(t.signUp.address, { exact: true }),
    save: () => page.getByRole('button', { name: t.save, exact: true }),
    saved: () => page.getByText(t.saved, { exact: true }),
  };
};

/** What the settings ask of the DNS, as this machine's takes it: a line a record. */
export const zoneLines = (records: Locator): Promise<string[]> =>
  records.evaluateAll((items) =>
    items.map((item) => {
      const [name, value] = [...item.querySelectorAll('input')].map((input) => input.value);
      const kind = /\((TXT|CNAME|MX)\)/.exec(item.textContent ?? '')?.[1];
      return `${name} ${kind} ${value}`;
    }),
  );
