import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { recordRunning, runningFile } from '../../data-folder/running-stack.ts';
import { codeAt, turnOn, wrongCodeAt } from '../account-api/account-client.test-support.ts';
import { askAsOwner } from '../ask-as-owner.ts';
import { errorsOn } from '../browser.test-support.ts';
import { createPeople, isSignedIn } from '../people.test-support.ts';
import { type RunningProvider, startProvider } from '../provider.test-support.ts';

let running: RunningProvider;
// One for each test: the library reads the system's clock, so no token holds once a test has moved ours.
beforeEach(async () => {
  running = await startProvider();
});
afterEach(() => running.stop());
const { knownPerson, newBrowser, signIn } = createPeople(() => running);

/** Somebody who has turned the second factor on, with their app's key. */
const careful = async () => {
  const person = await knownPerson();
  const { tokens } = await signIn(person);
  running.toNewCode();
  return { person, key: await turnOn(running.issuer, tokens.access_token, running.now()) };
};

const firstStep = async (person: { email: string; password: string }) => {
  const browser = newBrowser();
  return { browser, asked: await browser.submit(await browser.authorize(), person) };
};

describe('signing in with a second factor', () => {
  it('asks for the code after the password, and takes each code once', async () => {
    const { person, key } = await careful();
    const { browser, asked } = await firstStep(person);
    expect(asked.url).toMatch(/\/second-factor$/);
    expect(asked.body).toContain('autocomplete="one-time-code"');
    const code = codeAt(key, running.now());
    expect(isSignedIn(await browser.submit(asked, { code: `${code.slice(0, 3)} ${code.slice(3)}` }))).toBe(
      true,
    );

    const second = await firstStep(person);
    const refused = await second.browser.submit(second.asked, { code });
    expect(errorsOn(refused)[0]).toMatch(/does not work/);
  });

  it('asks nobody who has not given the password', async () => {
    const { person, key } = await careful();
    const browser = newBrowser();
    const start = await browser.authorize();
    const shown = await browser.submit(start, { code: codeAt(key, running.now()) }, 'second-factor');
    expect(shown.url).toMatch(/\/sign-in$/);
    const wrong = await browser.submit(start, { ...person, password: 'wrong' });
    const still = await browser.submit(wrong, { code: codeAt(key, running.now()) }, 'second-factor');
    expect(isSignedIn(still)).toBe(false);
  });

  it('stops after five wrong codes, even for the right one and with the password again, for a quarter of an hour', async () => {
    const { person, key } = await careful();
    const { browser, asked } = await firstStep(person);
    for (let attempt = 1; attempt <= 5; attempt += 1) {
      const wrong = await browser.submit(asked, { code: wrongCodeAt(key, running.now()) });
      expect(wrong.status).toBe(422);
    }
    const again = await firstStep(person);
    const refused = await again.browser.submit(again.asked, { code: codeAt(key, running.now()) });
    expect(refused.status).toBe(429);
    running.wait(15);
    const later = await firstStep(person);
    expect(isSignedIn(await later.browser.submit(later.asked, { code: codeAt(key, running.now()) }))).toBe(
      true,
    );
  });

  it('begins again when the first step was too long ago', async () => {
    const { person, key } = await careful();
    const { browser, asked } = await firstStep(person);
    running.wait(11);
    const shown = await browser.submit(asked, { code: codeAt(key, running.now()) });
    expect(shown.url).toMatch(/\/sign-in$/);
  });

  it('speaks Spanish, and says who can help', async () => {
    const { person } = await careful();
    const browser = newBrowser();
    const asked = await browser.submit(await browser.authorize({ ui_locales: 'es' }), person);
    expect(asked.body).toContain('<html lang="es">');
    expect(asked.body).toContain('Escriba su código');
    expect(asked.body).toContain('Una contraseña nueva no sustituye al código');
  });
});

describe('a second factor', () => {
  it('stays on when a forgotten password is replaced', async () => {
    const { person, key } = await careful();
    const browser = newBrowser();
    const reset = await browser.submit(await browser.authorize(), { email: person.email }, 'forgot');
    const fields = { code: running.codeFor(person.email), password: 'a new long password' };
    const asked = await browser.submit(reset, fields);
    expect(asked.url).toMatch(/\/second-factor$/);
    expect(isSignedIn(await browser.submit(asked, { code: codeAt(key, running.now()) }))).toBe(true);
  });

  it('is turned off by the owner of the machine, and by nobody without the secret', async () => {
    const { person } = await careful();
    const folder = await mkdtemp(join(tmpdir(), 'portolan-owner-'));
    const file = join(folder, runningFile);
    const origin = new URL(running.issuer).origin;
    await recordRunning(file, { secret: 'a guess', origin });
    expect(await askAsOwner(file, 'second-factor-off', person.email)).toEqual({ ok: false, code: 'refused' });
    expect(isSignedIn((await firstStep(person)).asked)).toBe(false);
    await recordRunning(file, { secret: running.secret, origin });
    expect(await askAsOwner(file, 'second-factor-off', person.email)).toMatchObject({ ok: true });
    expect(isSignedIn((await firstStep(person)).asked)).toBe(true);
    await rm(folder, { recursive: true });
  });
});
