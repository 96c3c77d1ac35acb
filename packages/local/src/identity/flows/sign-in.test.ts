import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { errorsOn } from '../browser.test-support.ts';
import { createPeople, isSignedIn } from '../people.test-support.ts';
import { type RunningProvider, startProvider } from '../provider.test-support.ts';

let running: RunningProvider;
beforeAll(async () => {
  running = await startProvider();
});
afterAll(() => running.stop());
const { knownPerson, newBrowser, token, signIn } = createPeople(() => running);

describe('signing in', () => {
  it('fills in the address of login_hint and accepts the password', async () => {
    const person = await knownPerson();
    const browser = newBrowser();
    const start = await browser.authorize({ login_hint: person.email });
    expect(start.body).toContain(`value="${person.email}"`);
    expect(
      isSignedIn(
        await browser.submit(start, { email: person.email.toUpperCase(), password: person.password }),
      ),
    ).toBe(true);
  });

  it('stops after ten failures, right password or not, until the quarter of an hour is over', async () => {
    const person = await knownPerson();
    const browser = newBrowser();
    const start = await browser.authorize();
    for (let attempt = 1; attempt <= 10; attempt += 1) {
      expect((await browser.submit(start, { ...person, password: 'wrong' })).status).toBe(422);
    }
    expect((await browser.submit(start, person)).status).toBe(429);
    running.wait(15);
    expect(isSignedIn(await browser.submit(start, person))).toBe(true);
  });

  it('keeps what was typed when the language is switched, and goes on in that language', async () => {
    const browser = newBrowser();
    const start = await browser.authorize();
    const spanish = await browser.submit(start, { action: 'show', email: 'ana@clinic' }, 'sign-in?lang=es');
    expect(spanish.status).toBe(200);
    expect(spanish.body).toContain('<html lang="es">');
    expect(spanish.body).toContain('value="ana@clinic"');
    const refused = await browser.submit(spanish, { email: '', password: '' });
    expect(errorsOn(refused)).toEqual(['Escriba su correo electrónico.', 'Escriba su contraseña.']);
  });

  it('speaks the language of ui_locales', async () => {
    const browser = newBrowser();
    expect((await browser.authorize({ ui_locales: 'es-MX en' })).body).toContain('<html lang="es">');
  });

  it('shows a page, not a fault, when the sign-in has gone', async () => {
    const shown = await newBrowser().open(`${running.issuer}/interaction/nobody/sign-in`);
    expect(shown.status).toBe(400);
    expect(shown.body).toContain('This page is no longer valid');
  });
});

describe('a forgotten password', () => {
  it('is replaced by the mailed code; older sessions and refresh tokens end', async () => {
    const person = await knownPerson();
    const before = await signIn(person);
    running.wait(1);
    const browser = newBrowser();
    const reset = await browser.submit(await browser.authorize(), { email: person.email }, 'forgot');
    const fields = { code: running.codeFor(person.email), password: 'a new long password' };
    expect(isSignedIn(await browser.submit(reset, fields))).toBe(true);

    const { refresh_token } = before.tokens;
    expect((await token({ grant_type: 'refresh_token', refresh_token })).status).toBe(400);
    expect(isSignedIn(await before.browser.authorize())).toBe(false);
    const again = newBrowser();
    expect((await again.submit(await again.authorize(), person)).status).toBe(422);
  });

  it('does not use up the code when the new password will not do', async () => {
    const person = await knownPerson();
    const browser = newBrowser();
    const reset = await browser.submit(await browser.authorize(), { email: person.email }, 'forgot');
    const code = running.codeFor(person.email);
    const refused = await browser.submit(reset, { code, password: 'short' });
    expect(errorsOn(refused)).toEqual(['Use at least 12 characters.']);
    expect(refused.body).toContain(`value="${code}"`);
    expect(isSignedIn(await browser.submit(reset, { code, password: 'a new long password' }))).toBe(true);
  });
});
