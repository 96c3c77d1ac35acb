import { designTexts } from '@portolan/messages/design-texts';
import { profileTexts } from '@portolan/messages/profile-texts';
import type { Locator, Page } from 'playwright-core';

type Field = keyof (typeof profileTexts)['en']['fields'];

export const profilePage = (page: Page, language: 'en' | 'es' = 'en') => {
  const t = profileTexts[language];
  return {
    open: async (organizationId: string) => {
      await page.goto(`/o/${organizationId}/profile`);
      await page.getByRole('heading', { level: 2, name: t.sections.contact }).waitFor();
    },
    field: (field: Field) => page.getByLabel(t.fields[field], { exact: true }),
    city: () => page.getByLabel(t.address.city, { exact: true }),
    zip: () => page.getByLabel(t.address.zip, { exact: true }),
    notSaved: (count: number) =>
      page.getByText(designTexts[language].unsaved.fields(count), { exact: true }).waitFor(),
    percentsWarning: () => page.getByText(t.warnings.percents),
    leaveAsked: () => page.getByRole('dialog', { name: designTexts[language].unsaved.leaveTitle }),
    zipError: () => page.getByText(t.errors.zip),
    targetsError: () => page.getByText(t.errors.targets),
    addSite: () => page.getByRole('button', { name: t.sites.add }).click(),
    siteName: (number: number) => page.getByLabel(t.sites.name(number), { exact: true }),
    chooseLogo: (file: Parameters<Locator['setInputFiles']>[0]) =>
      page.locator('input[type=file]').setInputFiles(file),
    logo: (name: string) => page.getByRole('img', { name: t.logo.alt(name) }),
    saved: () => page.getByText(designTexts[language].save.saved, { exact: true }).waitFor(),
    offline: () => page.getByText(designTexts[language].save.offline, { exact: true }).waitFor(),
    conflict: (field: Field) =>
      page.getByRole('alert').filter({ hasText: t.conflict.title(t.fields[field]) }),
    keepMine: () => page.getByRole('button', { name: t.conflict.keepYours }).click(),
    keepTheirs: () => page.getByRole('button', { name: t.conflict.keepTheirs }).click(),
  };
};
