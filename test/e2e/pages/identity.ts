import { identityTexts } from '@portolan/messages/identity-texts';
import type { Page } from 'playwright-core';

/** The pages of the identity provider, up to the code in the mail. */
export const identityPages = (page: Page, language: 'en' | 'es' = 'en') => {
  const t = identityTexts[language];
  const submit = (name: string) => page.getByRole('main').getByRole('button', { name, exact: true }).click();
  return {
    email: () => page.getByLabel(t.fields.email, { exact: true }),
    signIn: async (email: string, password: string) => {
      await page.getByLabel(t.fields.email, { exact: true }).fill(email);
      await page.getByLabel(t.fields.password, { exact: true }).fill(password);
      await submit(t.signIn.submit);
    },
    signUp: async (name: string, email: string, password: string) => {
      await page.getByLabel(t.fields.name, { exact: true }).fill(name);
      await page.getByLabel(t.fields.email, { exact: true }).fill(email);
      await page.getByLabel(t.fields.password, { exact: true }).fill(password);
      await submit(t.signUp.submit);
      await page.getByLabel(t.fields.code).waitFor();
    },
    secondFactor: async (code: string) => {
      await page.getByLabel(t.fields.code).fill(code);
      await submit(t.secondFactor.submit);
    },
    confirm: async (code: string) => {
      await page.getByLabel(t.fields.code).fill(code);
      await submit(t.verify.submit);
    },
  };
};
