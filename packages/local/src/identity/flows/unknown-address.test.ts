import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { errorsOn, type Shown } from '../browser.test-support.ts';
import { createPeople } from '../people.test-support.ts';
import { type RunningProvider, startProvider } from '../provider.test-support.ts';

let running: RunningProvider;
beforeAll(async () => {
  running = await startProvider();
});
afterAll(() => running.stop());
const { newPerson, knownPerson, newBrowser, signUp } = createPeople(() => running);

describe('an address that has an account', () => {
  const withoutIds = (shown: Shown, email: string) =>
    shown.body.replaceAll(email, 'EMAIL').replaceAll(/interaction\/[\w-]+/g, 'UID');

  it('gets the same answers on signing up as one that has none, and its owner a mail', async () => {
    const known = await knownPerson();
    const unknown = newPerson();
    const first = await signUp({ ...known, password: 'another long password' });
    const second = await signUp({ ...unknown, name: known.name });
    expect(withoutIds(first.shown, known.email)).toBe(withoutIds(second.shown, unknown.email));
    const wrong = [
      await first.browser.submit(first.shown, { code: '000000' }),
      await second.browser.submit(second.shown, { code: '000000' }),
    ];
    expect(wrong.map(errorsOn)[0]).toEqual(wrong.map(errorsOn)[1]);
    const mail = running.mails.findLast(({ to }) => to === known.email);
    expect(mail?.subject).toBe('You already have a Portolan account');
    expect(mail?.text).not.toMatch(/^\d{6}$/m);
  });

  it('gets the same answers on signing in and on a forgotten password', async () => {
    const answers: unknown[] = [];
    for (const email of [(await knownPerson()).email, newPerson().email]) {
      const browser = newBrowser();
      const start = await browser.authorize();
      const signedIn = await browser.submit(start, { email, password: 'not the right one' });
      const reset = await browser.submit(start, { email }, 'forgot');
      const done = await browser.submit(reset, { code: '000000', password: 'a new long password' });
      answers.push([signedIn, reset, done].map((shown) => [shown.status, withoutIds(shown, email)]));
    }
    expect(answers[0]).toEqual(answers[1]);
  });
});
