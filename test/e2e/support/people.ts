import { signInClient, signInScopes } from '@portolan/contract/sign-in-client';
import { webAppConfigSchema } from '@portolan/contract/web-app-config';
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

/**
 * As `signInAs`, without the provider's pages: this tab gets what it would hold after them, for as long as an access token
 * lasts. The page shows nothing yet. For tests that are not about signing in; a second tab of the same browser enters anew.
 */
export const enterAs = async (stack: Stack, page: Page, email: string): Promise<void> => {
  const answer = await fetch(`${stack.origin}/config.json`);
  const { issuer, clientId } = webAppConfigSchema.parse(await answer.json());
  const user = {
    access_token: await stack.tokenFor(email),
    token_type: 'Bearer',
    scope: signInScopes.join(' '),
    profile: {},
    expires_at: Math.floor(Date.now() / 1000) + signInClient.lifetimes.accessToken,
  };
  // Of the app's origin, and without the app.
  await page.goto('/favicon.svg');
  await page.evaluate(
    ([key, value]) => {
      sessionStorage.setItem(key, value);
      localStorage.setItem('portolan.last-input', String(Date.now()));
    },
    [`oidc.user:${issuer}:${clientId}`, JSON.stringify(user)] as const,
  );
};
