import type { Stack } from '@portolan/local/stack';
import type { Page } from 'playwright-core';
import { identityPages } from '../pages/identity.ts';
import type { Look } from './browser.ts';

export const password = 'harbor lantern seven tides';

export type Person = {
  readonly email: string;
  readonly name: string;
  readonly language?: 'en' | 'es';
};

/** An account that exists already, with a proven address. */
export const withAccount = async (stack: Stack, person: Person): Promise<Person> => {
  await stack.ensureAccount({ ...person, password });
  return person;
};

/** Signs in on the first page and waits until the app is shown. `language` is the one the browser shows. */
export const signInAs = async (
  page: Page,
  email: string,
  look: Look = {},
  secret = password,
): Promise<void> => {
  await page.goto('/');
  const words = look.language === 'es' ? 'Iniciar sesión' : 'Sign in';
  await page.getByRole('banner').getByRole('button', { name: words }).click();
  await identityPages(page, look.language).signIn(email, secret);
  await page.waitForURL((url) => !/^\/(identity|signed-in)/.test(url.pathname) && url.pathname !== '/');
};
