import { mailStopTexts } from '@portolan/messages/mail-stop-texts';
import type { Page } from 'playwright-core';

/** The page behind the link that stops letters, and the section of a person's settings. */
export const mailStopPage = (page: Page, language: 'en' | 'es' = 'en') => {
  const t = mailStopTexts[language];
  return {
    /** Loads the page anew, as a link in another program does. */
    open: async (link: string) => {
      await page.goto('about:blank');
      await page.goto(link);
      await page.getByRole('heading', { level: 1 }).waitFor();
    },
    about: (organization: string) =>
      page.getByRole('heading', { level: 1, name: t.page.title(organization) }).waitFor(),
    stop: () => page.getByRole('button', { name: t.page.stop }).click(),
    isOffered: () => page.getByRole('button', { name: t.page.stop }).isVisible(),
    stopped: () => page.getByText(t.page.stoppedTitle, { exact: true }).waitFor(),
    resume: () => page.getByRole('button', { name: t.page.resume }).click(),
    resumed: () => page.getByRole('button', { name: t.page.stop }).waitFor(),
    settings: () => page.getByRole('link', { name: t.page.settings }).click(),
    /** One of the switches in the settings. */
    choice: (organization: string, kind: 'reminders' | 'digest') =>
      page.getByRole('region', { name: organization }).getByRole('switch', { name: t.section[kind] }),
    saved: (organization: string) =>
      page.getByRole('region', { name: organization }).getByText(t.section.saved, { exact: true }).waitFor(),
    gone: () => page.getByRole('heading', { level: 1, name: t.page.gone.title }).waitFor(),
    missing: () => page.getByRole('heading', { level: 1, name: t.page.missing.title }).waitFor(),
  };
};
