import { expect } from 'vitest';
import { type Shown, TestBrowser } from './browser.test-support.ts';
import type { RunningProvider } from './provider.test-support.ts';

export type Person = { readonly name: string; readonly email: string; readonly password: string };
export type Tokens = { access_token: string; refresh_token: string; id_token: string; expires_in: number };

export const isSignedIn = (shown: Shown): boolean => new URL(shown.url).pathname === '/signed-in';

/** People of one test file. Every test takes its own, so that no limit on attempts reaches another test. */
export const createPeople = (running: () => RunningProvider) => {
  let count = 0;
  const newPerson = (): Person => {
    count += 1;
    return {
      name: `Ana Rueda ${count}`,
      email: `ana${count}@clinic.example`,
      password: 'harbor lantern tide',
    };
  };

  const knownPerson = async (): Promise<Person> => {
    const person = newPerson();
    await running().identity.ensureAccount(person);
    return person;
  };

  const token = (fields: Record<string, string>): Promise<Response> =>
    fetch(`${running().issuer}/oauth2/token`, {
      method: 'POST',
      body: new URLSearchParams({ client_id: 'portolan-web', ...fields }),
    });

  const redeem = async (browser: TestBrowser, shown: Shown): Promise<Tokens> => {
    const code = new URL(shown.url).searchParams.get('code') ?? '';
    const fields = { grant_type: 'authorization_code', code, redirect_uri: browser.redirectUri };
    const response = await token({ ...fields, code_verifier: browser.verifier });
    expect(response.status).toBe(200);
    return response.json() as Promise<Tokens>;
  };

  const newBrowser = () => new TestBrowser(running().issuer);

  return {
    newPerson,
    knownPerson,
    newBrowser,
    token,
    redeem,

    async signIn(person: { email: string; password: string }, asking: Record<string, string> = {}) {
      const browser = newBrowser();
      const shown = await browser.submit(await browser.authorize(asking), person);
      return { browser, shown, tokens: await redeem(browser, shown) };
    },

    async signUp(person: Person) {
      const browser = newBrowser();
      const shown = await browser.submit(await browser.authorize({ prompt: 'create' }), person);
      return { browser, shown };
    },
  };
};
