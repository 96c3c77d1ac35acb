import { createLocalJWKSet, decodeJwt, jwtVerify } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { errorsOn } from '../browser.test-support.ts';
import { createPeople, isSignedIn } from '../people.test-support.ts';
import { type RunningProvider, startProvider } from '../provider.test-support.ts';

let running: RunningProvider;
beforeAll(async () => {
  running = await startProvider();
});
afterAll(() => running.stop());
const { newPerson, newBrowser, redeem, signUp } = createPeople(() => running);

describe('signing up', () => {
  it('leads by the mailed code to an access token for the API', async () => {
    const person = newPerson();
    const { browser, shown } = await signUp(person);
    expect(shown.url).toMatch(/\/verify$/);
    const done = await browser.submit(shown, { code: running.codeFor(person.email) });
    expect(new URL(done.url).searchParams.get('state')).toBe('state-of-the-app');

    const { access_token, id_token } = await redeem(browser, done);
    const keys = createLocalJWKSet(running.identity.jwks());
    const checks = { issuer: running.issuer, audience: 'portolan-api', algorithms: ['RS256'] };
    const { payload } = await jwtVerify(access_token, keys, checks);
    expect(payload).toMatchObject({ email: person.email, email_verified: true, name: person.name });
    expect(payload.sub).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(15 * 60);
    expect(decodeJwt(id_token)).toMatchObject({ sub: payload.sub, email: person.email, name: person.name });
  });

  it('says beside each field what to do, and keeps what was typed', async () => {
    const browser = newBrowser();
    const start = await browser.authorize({ prompt: 'create' });
    const shown = await browser.submit(start, { name: 'Ana "A" Rueda', email: 'ana@', password: 'short' });
    expect(shown.status).toBe(422);
    expect(errorsOn(shown)).toEqual([
      'Enter an email address in full, such as ana@clinic.org.',
      'Use at least 12 characters.',
    ]);
    expect(shown.body).toContain('value="Ana &quot;A&quot; Rueda"');
    expect(shown.body).toContain('value="ana@"');
    expect(shown.body).not.toContain('value="short"');
  });

  it('refuses common passwords and the address itself', async () => {
    const person = newPerson();
    const { shown: common } = await signUp({ ...person, password: 'Password1234' });
    const { shown: address } = await signUp({ ...person, password: person.email.toUpperCase() });
    expect(errorsOn(common)[0]).toMatch(/easy to guess/);
    expect(errorsOn(address)[0]).toMatch(/not your email address/);
  });

  it('refuses a wrong code, and even the right one after five wrong ones', async () => {
    const person = newPerson();
    const { browser, shown } = await signUp(person);
    const right = running.codeFor(person.email);
    const wrong = right === '000000' ? '000001' : '000000';
    for (let attempt = 1; attempt <= 5; attempt += 1) {
      expect(errorsOn(await browser.submit(shown, { code: wrong }))[0]).toMatch(/not the code we sent last/);
    }
    expect(errorsOn(await browser.submit(shown, { code: right }))).toEqual([
      'Too many wrong codes. Ask for a new one below.',
    ]);

    await browser.submit(shown, { action: 'resend' });
    expect(isSignedIn(await browser.submit(shown, { code: running.codeFor(person.email) }))).toBe(true);
  });

  it('answers a form with a redirect, so that going back and forward shows the same page again', async () => {
    const person = newPerson();
    const { browser, shown } = await signUp(person);
    const wrong = await browser.submit(shown, { code: '12 34 5' }, 'verify?lang=es');
    expect(wrong.url).toMatch(/\/verify\?lang=es&shown=[\w-]+$/);
    expect(errorsOn(wrong)).toEqual(['Escriba las seis cifras del código.']);
    expect(wrong.body).toContain('value="12345"');
    expect(await browser.open(wrong.url)).toEqual(wrong);
    expect((await browser.open(shown.url)).status).toBe(200);
    expect((await newBrowser().open(wrong.url)).body).not.toContain(person.email);
    expect(isSignedIn(await browser.submit(wrong, { code: running.codeFor(person.email) }))).toBe(true);
  });

  it('refuses a code after 15 minutes', async () => {
    const person = newPerson();
    const { browser, shown } = await signUp(person);
    running.wait(15);
    const late = await browser.submit(shown, { code: running.codeFor(person.email) });
    expect(errorsOn(late)).toEqual(['This code has expired. Ask for a new one below.']);
  });

  it('limits how many codes an address is sent', async () => {
    const person = newPerson();
    const { browser, shown } = await signUp(person);
    for (let sent = 2; sent <= 5; sent += 1) {
      expect((await browser.submit(shown, { action: 'resend' })).status).toBe(200);
    }
    expect((await browser.submit(shown, { action: 'resend' })).status).toBe(429);
    expect(running.mails.filter(({ to }) => to === person.email)).toHaveLength(5);
  });

  it('fills in the address of login_hint, as a link from an invitation does', async () => {
    const start = await newBrowser().authorize({ prompt: 'create', login_hint: 'ana@clinic.example' });
    expect(start.url).toMatch(/\/sign-up$/);
    expect(start.body).toContain('value="ana@clinic.example"');
  });

  it('takes names as long as the product does', async () => {
    const { shown } = await signUp({ ...newPerson(), name: 'a'.repeat(120) });
    expect(shown.url).toMatch(/\/verify$/);
    const { shown: refused } = await signUp({ ...newPerson(), name: 'a'.repeat(121) });
    expect(errorsOn(refused)).toEqual(['Shorten your name to 120 characters or fewer.']);
  });
});
