import { accountTexts } from '@portolan/messages/account-texts';
import type { Page } from 'playwright-core';

/** The sections about one's own account on the settings page, and the page that is left when it is deleted. */
export const accountSections = (page: Page, language: 'en' | 'es' = 'en') => {
  const t = accountTexts[language];
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  return {
    beginSecondFactor: async () => {
      await press(t.security.turnOn);
      await page.getByRole('img', { name: t.setup.qr }).waitFor();
    },
    /** The key as it is shown for typing, without its gaps. */
    key: async () => {
      const key = await page.getByText(/^([A-Z2-7]{4} ){3,}[A-Z2-7]{1,4}$/).textContent();
      return (key ?? '').replaceAll(' ', '');
    },
    confirmSecondFactor: async (code: string) => {
      await page.getByLabel(t.setup.code).fill(code);
      await press(t.setup.confirm);
    },
    wrongCode: () => page.getByText(t.setup.wrong).waitFor(),
    isOn: () => page.getByText(t.security.turnedOn).waitFor(),
    turnOff: async () => {
      await press(t.security.turnOff);
      await page.getByRole('dialog', { name: t.turnOff.title }).waitFor();
      await press(t.turnOff.confirm);
    },
    isOff: () => page.getByText(t.security.turnedOff).waitFor(),
    openDeletion: async () => {
      await press(t.deletion.open);
      return page.getByRole('dialog', { name: t.deletion.dialog });
    },
    address: () => page.getByRole('dialog').getByLabel(t.deletion.type),
    deleteForGood: () => press(t.deletion.confirm),
    mismatch: () => page.getByText(t.deletion.mismatch).waitFor(),
    soleOwner: () => page.getByRole('dialog').getByText(t.deletion.soleOwner.title).waitFor(),
    membersOf: (organization: string) =>
      page.getByRole('link', { name: t.deletion.soleOwner.members(organization) }),
    deleted: () => page.getByRole('heading', { level: 1, name: t.deleted.title }).waitFor(),
  };
};
