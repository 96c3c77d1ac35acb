import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLocalJWKSet, decodeJwt, jwtVerify } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordRunning, runningFile } from '../data-folder/running-stack.ts';
import { askForToken } from './ask-for-token.ts';
import { createPeople, isSignedIn, type Tokens } from './people.test-support.ts';
import { type RunningProvider, startProvider } from './provider.test-support.ts';

let running: RunningProvider;
beforeAll(async () => {
  running = await startProvider();
});
afterAll(() => running.stop());
const { knownPerson, newBrowser, token, redeem, signIn } = createPeople(() => running);

it.each(['GET', 'POST'])('an address without a page gets a page that says so (%s)', async (method) => {
  const headers = { 'accept-language': 'es' };
  const response = await fetch(`${running.issuer}/nope`, { method, headers });
  expect(response.status).toBe(404);
  expect(response.headers.get('content-type')).toMatch(/^text\/html/);
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(await response.text()).toContain('No hay ninguna página en esta dirección.');
});

describe('a session', () => {
  it('refreshes, also from two tabs at once', async () => {
    const { tokens } = await signIn(await knownPerson());
    const refresh = () => token({ grant_type: 'refresh_token', refresh_token: tokens.refresh_token });
    const responses = await Promise.all([refresh(), refresh()]);
    expect(responses.map(({ status }) => status)).toEqual([200, 200]);
    const fresh = (await responses[0]?.json()) as Tokens;
    expect(decodeJwt(fresh.access_token)).toMatchObject({ aud: 'portolan-api', email_verified: true });
  });

  it('signs in again without asking, until it signs out; then nothing of it works', async () => {
    const { browser, tokens } = await signIn(await knownPerson());
    expect(isSignedIn(await browser.authorize())).toBe(true);

    const back = new URL('/signed-out', running.issuer).href;
    const query = new URLSearchParams({
      id_token_hint: tokens.id_token,
      post_logout_redirect_uri: back,
      client_id: 'portolan-web',
    });
    const signedOut = await browser.open(`${running.issuer}/logout?${query}`);
    expect(signedOut.url).toBe(back);
    expect(isSignedIn(await browser.authorize())).toBe(false);
    const { refresh_token } = tokens;
    expect((await token({ grant_type: 'refresh_token', refresh_token })).status).toBe(400);
    expect((await browser.open(`${running.issuer}/logout?${query}`)).url).toBe(back);
  });

  it('asks before signing out somebody who was sent without an id token', async () => {
    const { browser } = await signIn(await knownPerson());
    const asked = await browser.open(`${running.issuer}/logout`);
    expect(asked.body).toContain('Do you want to sign out');
    expect(isSignedIn(await browser.authorize())).toBe(true);
  });

  it('ends when somebody else signs in at the same browser', async () => {
    const first = await signIn(await knownPerson());
    const person = await knownPerson();
    const start = await first.browser.authorize({ prompt: 'login' });
    const tokens = await redeem(first.browser, await first.browser.submit(start, person));
    expect(decodeJwt(tokens.access_token)).toMatchObject({ email: person.email });
    const { refresh_token } = first.tokens;
    expect((await token({ grant_type: 'refresh_token', refresh_token })).status).toBe(400);
  });

  it('needs PKCE', async () => {
    const browser = newBrowser();
    const shown = await browser.authorize({ code_challenge: '' });
    expect(new URL(shown.url).searchParams.get('error')).toBe('invalid_request');
  });
});

describe('the token of a person for the owner of the machine', () => {
  let folder: string;
  let file: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'portolan-token-'));
    file = join(folder, runningFile);
  });
  afterAll(() => rm(folder, { recursive: true }));
  const record = (secret: string) => recordRunning(file, { secret, origin: new URL(running.issuer).origin });

  it('is given to whoever can read the secret of the running stack', async () => {
    const { email } = await knownPerson();
    await record(running.secret);
    const answer = await askForToken(file, email);
    if (!answer.ok) throw new Error(answer.code);
    const keys = createLocalJWKSet(running.identity.jwks());
    const { payload } = await jwtVerify(answer.token, keys, {
      issuer: running.issuer,
      audience: 'portolan-api',
    });
    expect(payload).toMatchObject({ email, email_verified: true, client_id: 'portolan-web' });
  });

  it('is refused without the secret, for nobody, and when nothing runs', async () => {
    const { email } = await knownPerson();
    expect(await askForToken(join(folder, 'nothing.json'), email)).toEqual({
      ok: false,
      code: 'not-running',
    });
    await record('a guess');
    expect(await askForToken(file, email)).toEqual({ ok: false, code: 'refused' });
    await record(running.secret);
    expect(await askForToken(file, 'nobody@clinic.example')).toEqual({ ok: false, code: 'no-such-person' });
  });
});
