import { createClient } from '@portolan/contract/client';
import { createOrganization } from '@portolan/contract/organization-routes';
import { changeMe } from '@portolan/contract/people-routes';
import { termsVersion } from '@portolan/domain/organizations/organization';
import { fromBase32 } from '@portolan/local/identity/second-factor/base32';
import { codeOfStep, stepAt } from '@portolan/local/identity/second-factor/time-codes';
import { identityTexts } from '@portolan/messages/identity-texts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accountSections } from './pages/account.ts';
import { identityPages } from './pages/identity.ts';
import { landingPage } from './pages/landing.ts';
import { settingsPage } from './pages/settings.ts';
import { shell } from './pages/shell.ts';
import { complaintsOf } from './support/browser.ts';
import { password, signInAs, withAccount } from './support/people.ts';
import { expectSound } from './support/sound.ts';
import { startWorld, type World } from './support/stack.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.end());

/** An authenticator app that never shows a code twice: each is of now, or a step after the one before. */
const authenticator = (key: string) => {
  let step = stepAt(Date.now() / 1000) - 1;
  return () => {
    step = Math.max(step + 1, stepAt(Date.now() / 1000));
    return codeOfStep(fromBase32(key), step);
  };
};

const wrong = (right: string) => (right === '123456' ? '654321' : '123456');

const looks = [
  { size: 'desktop', language: 'en', scheme: 'light' },
  { size: 'phone', language: 'es', scheme: 'dark' },
] as const;

describe.each(looks)('in $language at $size, $scheme', (look) => {
  const { language } = look;
  const name = 'Ana Torres';
  const person = (who: string) =>
    withAccount(world.stack, { email: `${who}-${language}@alder.example`, name, language });

  test('a second factor is turned on, asked for at the next sign-in, and turned off', async () => {
    const { email } = await person('careful');
    const page = await world.open(look);
    const account = accountSections(page, language);
    await signInAs(page, email, look);
    await settingsPage(page, language).open();
    await account.beginSecondFactor();
    const nextCode = authenticator(await account.key());
    const first = nextCode();
    await account.confirmSecondFactor(wrong(first));
    await account.wrongCode();
    await expectSound(page);
    await account.confirmSecondFactor(first);
    await account.isOn();
    await expectSound(page);

    await shell(page, language).signOut(name);
    await landingPage(page, language).signIn();
    const identity = identityPages(page, language);
    await identity.signIn(email, password);
    await page.getByRole('heading', { name: identityTexts[language].secondFactor.title }).waitFor();
    await expectSound(page);
    const second = nextCode();
    await identity.secondFactor(wrong(second));
    await page.getByRole('alert').waitFor();
    await expectSound(page);
    await identity.secondFactor(second);
    await page.waitForURL((url) => !/^\/(identity|signed-in)/.test(url.pathname));

    await settingsPage(page, language).open();
    await account.turnOff();
    await account.isOff();
    await expectSound(page);
  });

  test('the account is deleted after its address was typed, and signs in no more', async () => {
    const { email } = await person('leaving');
    const page = await world.open(look);
    const complaints = complaintsOf(page);
    const account = accountSections(page, language);
    await signInAs(page, email, look);
    await settingsPage(page, language).open();
    await account.openDeletion();
    await account.address().fill('somebody@else.example');
    await account.deleteForGood();
    await account.mismatch();
    await expectSound(page);
    await account.address().fill(email);
    await account.deleteForGood();
    await account.deleted();
    await expectSound(page);
    expect(complaints).toEqual([]);

    await page.goto('/');
    await landingPage(page, language).signIn();
    await identityPages(page, language).signIn(email, password);
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toContain(identityTexts[language].errors.credentials);
  });

  test('the only owner is told what to do first', async () => {
    const { email } = await person('owner');
    const call = createClient({
      origin: world.stack.origin,
      token: () => world.stack.tokenFor(email),
      fetch,
    });
    await call(changeMe, { body: { language } });
    const { id } = await call(createOrganization, {
      idempotencyKey: `sole-owner-${language}`,
      body: {
        kind: 'clinic',
        name: 'Alder Street Clinic',
        timeZone: 'America/Denver',
        termsVersion,
        agreementVersion: termsVersion,
      },
    });
    const page = await world.open(look);
    const account = accountSections(page, language);
    await signInAs(page, email, look);
    await settingsPage(page, language).open();
    await account.openDeletion();
    await account.soleOwner();
    await expectSound(page);
    await account.membersOf('Alder Street Clinic').click();
    await page.waitForURL(`**/o/${id}/members`);
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(new URL(page.url()).pathname).toBe(`/o/${id}/members`);
  });
});
