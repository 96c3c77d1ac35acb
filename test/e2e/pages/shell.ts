import { shellTexts } from '@portolan/messages/shell-texts';
import type { Page } from 'playwright-core';

type Destination = keyof (typeof shellTexts)['en']['navigation'];

/** The frame around every screen behind the sign-in. */
export const shell = (page: Page, language: 'en' | 'es' = 'en') => {
  const t = shellTexts[language];
  const openAccountMenu = (name: string) => page.getByRole('button', { name: t.account.menu(name) }).click();
  return {
    openAccountMenu,
    openNavigation: () => page.getByRole('button', { name: t.openNavigation }).click(),
    /** On a phone; elsewhere it is there already. */
    unfoldNavigation: async () => {
      const button = page.getByRole('button', { name: t.openNavigation });
      if (await button.isVisible()) await button.click();
      await page.getByRole('navigation', { name: t.mainNavigation }).waitFor();
    },
    navigation: () => page.getByRole('navigation', { name: t.mainNavigation }),
    go: (destination: Destination) =>
      page
        .getByRole('navigation', { name: t.mainNavigation })
        .getByRole('link', { name: t.navigation[destination], exact: true })
        .click(),
    switchTo: async (from: string, to: string) => {
      await page.getByRole('button', { name: t.organization.switch(from) }).click();
      await page.getByRole('menuitem', { name: to }).click();
    },
    signOut: async (name: string) => {
      await openAccountMenu(name);
      await page.getByRole('menuitem', { name: t.account.signOut }).click();
    },
    notFound: () => page.getByRole('heading', { level: 1, name: t.notFound.title }).waitFor(),
    idleWarning: () => page.getByRole('dialog', { name: t.idle.title }),
    staySignedIn: () => page.getByRole('button', { name: t.idle.stay }).click(),
  };
};

/** The organization the address names. */
export const organizationIn = (page: Page): string => {
  const id = /\/o\/(org_[0-9A-Z]+)/.exec(page.url())?.[1];
  if (id === undefined) throw new Error(`No organization in ${page.url()}`);
  return id;
};
