import { invitationTexts } from '@portolan/messages/invitation-texts';
import type { Page } from 'playwright-core';

/** Behind the link of an invitation. */
export const invitationPage = (page: Page, language: 'en' | 'es' = 'en') => {
  const t = invitationTexts[language];
  return {
    open: async (link: string, organization: string) => {
      await page.goto(link);
      await page.getByRole('heading', { level: 1, name: t.title(organization) }).waitFor();
    },
    signUp: () => page.getByRole('button', { name: t.signUp }).click(),
    signIn: () => page.getByRole('button', { name: t.signIn }).click(),
    signInButton: () => page.getByRole('button', { name: t.signIn }),
    accept: () => page.getByRole('button', { name: t.accept }).click(),
    otherAccount: () => page.getByRole('button', { name: t.other }).click(),
    closed: () => page.getByRole('heading', { level: 1, name: t.closed.title }).waitFor(),
    incomplete: () => page.getByRole('heading', { level: 1, name: t.missing.title }).waitFor(),
  };
};
