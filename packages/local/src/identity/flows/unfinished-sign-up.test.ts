import { decodeJwt } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { errorsOn } from '../browser.test-support.ts';
import { createPeople, isSignedIn } from '../people.test-support.ts';
import { type RunningProvider, startProvider } from '../provider.test-support.ts';

let running: RunningProvider;
beforeAll(async () => {
  running = await startProvider();
});
afterAll(() => running.stop());
const { newPerson, knownPerson, newBrowser, redeem, signUp } = createPeople(() => running);

const trySignIn = async (person: { email: string; password: string }) => {
  const browser = newBrowser();
  return { browser, shown: await browser.submit(await browser.authorize(), person) };
};

const forgetPassword = async (email: string, asking: Record<string, string> = {}) => {
  const browser = newBrowser();
  const start = await browser.authorize(asking);
  return { browser, shown: await browser.submit(start, { email }, 'forgot') };
};

describe('a sign-up left before its code was entered', () => {
  it('goes on where its password is given later, with a fresh code', async () => {
    const person = newPerson();
    await signUp(person);
    const before = running.codeFor(person.email);
    const mailed = running.mails.length;
    running.wait(60);
    const { browser, shown } = await trySignIn({ ...person, email: person.email.toUpperCase() });
    expect(shown.url).toMatch(/\/verify$/);
    expect(shown.body).toContain('Confirm your email');
    expect(running.mails).toHaveLength(mailed + 1);
    const late = await browser.submit(shown, { code: before });
    expect(errorsOn(late)[0]).toMatch(/not the code we sent last/);
    const done = await browser.submit(shown, { code: running.codeFor(person.email) });
    const { access_token } = await redeem(browser, done);
    expect(decodeJwt(access_token)).toMatchObject({ email: person.email, name: person.name });
    expect(isSignedIn((await trySignIn(person)).shown)).toBe(true);
  });

  it('says no to any other password, as for an address nobody knows', async () => {
    const person = newPerson();
    await signUp(person);
    const { shown } = await trySignIn({ ...person, password: 'another long password' });
    const { shown: unknown } = await trySignIn(newPerson());
    expect(errorsOn(shown)).toEqual(errorsOn(unknown));
    expect(shown.status).toBe(422);
  });

  it('is finished by the code of a forgotten password', async () => {
    const person = newPerson();
    await signUp(person);
    const { browser, shown } = await forgetPassword(person.email, { ui_locales: 'es' });
    const mail = running.mails.findLast(({ to }) => to === person.email);
    expect(mail?.subject).toMatch(/para terminar de crear la cuenta$/);
    const password = 'a new long password';
    const done = await browser.submit(shown, { code: running.codeFor(person.email), password });
    const { access_token } = await redeem(browser, done);
    expect(decodeJwt(access_token)).toMatchObject({ email: person.email, name: person.name });
    expect(isSignedIn((await trySignIn({ ...person, password })).shown)).toBe(true);
    expect(isSignedIn((await trySignIn(person)).shown)).toBe(false);
  });

  it('is forgotten after a week', async () => {
    const person = newPerson();
    await signUp(person);
    running.wait(7 * 24 * 60);
    expect((await trySignIn(person)).shown.status).toBe(422);
    const mailed = running.mails.length;
    await forgetPassword(person.email);
    expect(running.mails).toHaveLength(mailed);
  });

  it('keeps nobody from their own address', async () => {
    const owner = newPerson();
    const { browser, shown } = await signUp(owner);
    const code = running.codeFor(owner.email);
    await signUp({ ...owner, name: 'A stranger', password: 'the password of a stranger' });
    expect(isSignedIn(await browser.submit(shown, { code }))).toBe(true);
    expect(isSignedIn((await trySignIn(owner)).shown)).toBe(true);
  });
});

describe('a stranger who signed up with the address of another', () => {
  const strangers = 'the password of a stranger';

  it('sees no difference between an address with an account and one without', async () => {
    const answers: unknown[] = [];
    for (const { email, name } of [await knownPerson(), newPerson()]) {
      await signUp({ name, email, password: strangers });
      const { shown } = await trySignIn({ email, password: strangers });
      const body = shown.body.replaceAll(email, 'EMAIL').replaceAll(name, 'NAME');
      answers.push([shown.status, body.replaceAll(/interaction\/[\w-]+/g, 'UID')]);
    }
    expect(answers[0]).toEqual(answers[1]);
  });

  it('does not learn that the owner has made an account meanwhile, nor gets in', async () => {
    const owner = newPerson();
    await signUp({ ...owner, password: strangers });
    await running.identity.ensureAccount(owner);
    const { browser, shown } = await trySignIn({ ...owner, password: strangers });
    expect(shown.url).toMatch(/\/verify$/);
    expect(running.mails.findLast(({ to }) => to === owner.email)?.text).not.toMatch(/^\d{6}$/m);
    expect(isSignedIn(await browser.submit(shown, { code: '000000' }))).toBe(false);
  });

  it('cannot begin the count of failed sign-ins anew', async () => {
    const owner = await knownPerson();
    await signUp({ ...owner, password: strangers });
    for (let attempt = 1; attempt <= 9; attempt += 1) await trySignIn({ ...owner, password: 'wrong' });
    expect((await trySignIn({ ...owner, password: strangers })).shown.url).toMatch(/\/verify$/);
    expect((await trySignIn({ ...owner, password: 'wrong' })).shown.status).toBe(429);
  });
});
