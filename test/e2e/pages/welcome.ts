import { welcomeTexts } from '@portolan/messages/welcome-texts';
import type { Page } from 'playwright-core';

/** The first steps: create, join, or wait. */
export const welcomePage = (page: Page, language: 'en' | 'es' = 'en') => {
  const t = welcomeTexts[language];
  const accept = async (part: 'terms' | 'agreement') =>
    page.getByRole('checkbox', { name: `${t.form[part]}${t.form[`${part}Link`]}` }).check();
  const fillClinic = async (name: string) => {
    await page.getByLabel(t.form.clinicName).fill(name);
    await accept('terms');
    await accept('agreement');
  };
  const submit = () => page.getByRole('button', { name: t.form.createClinic }).click();
  return {
    fillClinic,
    open: async () => {
      await page.goto('/welcome');
      await page.getByRole('heading', { level: 1 }).waitFor();
    },
    shown: () => page.getByRole('button', { name: t.form.createClinic }).waitFor(),
    nameClinic: (name: string) => page.getByLabel(t.form.clinicName).fill(name),
    createClinic: async (name: string) => {
      await fillClinic(name);
      await submit();
      await page.waitForURL(/\/o\//);
    },
    createFoundation: async (name: string) => {
      await page.getByRole('radio', { name: t.kind.foundation }).check();
      await page.getByLabel(t.form.foundationName).fill(name);
      await accept('terms');
      await page.getByRole('button', { name: t.form.createFoundation }).click();
      await page.waitForURL(/\/o\//);
    },
    submit,
    askToJoin: (name: string) => page.getByRole('button', { name: t.matches.ask(name) }).click(),
    asked: () => page.getByText(t.matches.asked).waitFor(),
    match: (name: string) => page.getByRole('button', { name: t.matches.ask(name) }),
    missing: () => page.getByText(t.form.required),
  };
};
