import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createPeople, isSignedIn } from '../people.test-support.ts';
import { type RunningProvider, startProvider } from '../provider.test-support.ts';
import { callAccount, codeAt, turnOn, wrongCodeAt } from './account-client.test-support.ts';

let running: RunningProvider;
// One for each test: the library reads the system's clock, so no token holds once a test has moved ours.
beforeEach(async () => {
  running = await startProvider();
});
afterEach(() => running.stop());
const { knownPerson, newBrowser, signIn, signUp, token } = createPeople(() => running);

const call = (operation: string, request: Record<string, unknown>) =>
  callAccount(running.issuer, operation, request);

/** A person who is signed in, with the calls they can make. */
const somebody = async () => {
  const person = await knownPerson();
  const { tokens, browser } = await signIn(person);
  const AccessToken = tokens.access_token;
  running.toNewCode();
  return {
    person,
    browser,
    tokens,
    AccessToken,
    ask: (operation: string, request: Record<string, unknown> = {}) =>
      call(operation, { AccessToken, ...request }),
  };
};

const on = { SoftwareTokenMfaSettings: { Enabled: true, PreferredMfa: true } };
const off = { SoftwareTokenMfaSettings: { Enabled: false, PreferredMfa: false } };

describe('the second factor', () => {
  it('is on once a code of its key is confirmed and the person wants it, and off again when they do not', async () => {
    const { person, ask, AccessToken } = await somebody();
    const before = await ask('GetUser');
    expect(before.body).not.toHaveProperty('UserMFASettingList');
    expect(before.body.UserAttributes).toContainEqual({ Name: 'email', Value: person.email });

    const key = await turnOn(running.issuer, AccessToken, running.now());
    expect(key).toMatch(/^[A-Z2-7]{32}$/);
    expect((await ask('GetUser')).body).toMatchObject({
      PreferredMfaSetting: 'SOFTWARE_TOKEN_MFA',
      UserMFASettingList: ['SOFTWARE_TOKEN_MFA'],
    });

    expect(await ask('SetUserMFAPreference', off)).toEqual({ status: 200, body: {} });
    expect((await ask('GetUser')).body).not.toHaveProperty('PreferredMfaSetting');
  });

  it('does not take a wrong code, or one of a later step', async () => {
    const { ask } = await somebody();
    const key = String((await ask('AssociateSoftwareToken')).body.SecretCode);
    const mismatch = {
      status: 400,
      body: {
        __type: 'EnableSoftwareTokenMFAException',
        message: 'Code mismatch and fail enable Software Token MFA',
      },
    };
    const now = running.now();
    expect(await ask('VerifySoftwareToken', { UserCode: wrongCodeAt(key, now) })).toEqual(mismatch);
    expect(await ask('VerifySoftwareToken', { UserCode: codeAt(key, now, 4) })).toEqual(mismatch);
    expect((await ask('VerifySoftwareToken', { UserCode: codeAt(key, now) })).status).toBe(200);
  });

  it('cannot be turned on, or confirmed, before there is a key', async () => {
    const { ask } = await somebody();
    expect((await ask('SetUserMFAPreference', on)).body.__type).toBe('InvalidParameterException');
    const verified = await ask('VerifySoftwareToken', { UserCode: '123456' });
    expect(verified.body.__type).toBe('SoftwareTokenMFANotFoundException');
  });

  it('keeps the old key until a code of the new one is confirmed', async () => {
    const { ask, person, AccessToken } = await somebody();
    const old = await turnOn(running.issuer, AccessToken, running.now());
    await ask('AssociateSoftwareToken');
    const browser = newBrowser();
    const asked = await browser.submit(await browser.authorize(), person);
    expect(isSignedIn(await browser.submit(asked, { code: codeAt(old, running.now()) }))).toBe(true);
  });
});

describe('deleting the account', () => {
  it('ends every session, forgets the second factor and frees the address', async () => {
    const { ask, person, browser, tokens, AccessToken } = await somebody();
    await turnOn(running.issuer, AccessToken, running.now());
    expect(await ask('DeleteUser')).toEqual({ status: 200, body: {} });

    const { refresh_token } = tokens;
    expect((await token({ grant_type: 'refresh_token', refresh_token })).status).toBe(400);
    expect(isSignedIn(await browser.authorize())).toBe(false);
    const again = await signUp(person);
    const code = running.codeFor(person.email);
    expect(isSignedIn(await again.browser.submit(again.shown, { code }))).toBe(true);
    expect(isSignedIn((await signIn(person)).shown)).toBe(true);
  });

  it('says so when the account has gone already', async () => {
    const { ask } = await somebody();
    await ask('DeleteUser');
    expect(await ask('DeleteUser')).toMatchObject({
      status: 400,
      body: { __type: 'UserNotFoundException' },
    });
  });
});

describe('a request', () => {
  const notAuthorized = (message: string) => ({
    status: 400,
    body: { __type: 'NotAuthorizedException', message },
  });

  it('needs an access token that holds', async () => {
    expect(await call('GetUser', { AccessToken: 'no.such.token' })).toEqual(
      notAuthorized('Invalid Access Token'),
    );
    expect((await call('GetUser', {})).body.__type).toBe('InvalidParameterException');
    const { tokens } = await somebody();
    expect(await call('GetUser', { AccessToken: tokens.id_token })).toEqual(
      notAuthorized('Invalid Access Token'),
    );
  });

  it('needs a token that was asked for with the scope for it', async () => {
    const { access_token } = (await signIn(await knownPerson(), { scope: 'openid email' })).tokens;
    expect(await call('DeleteUser', { AccessToken: access_token })).toEqual(
      notAuthorized('Access Token does not have required scopes'),
    );
  });

  it('must be one of those there are', async () => {
    const { ask } = await somebody();
    expect((await ask('AdminDeleteUser')).body.__type).toBe('UnknownOperationException');
    expect((await fetch(`${running.issuer}/account-api`)).status).toBe(400);
  });

  it('must carry six digits as a code', async () => {
    const { ask } = await somebody();
    expect((await ask('VerifySoftwareToken', { UserCode: '12345' })).body.__type).toBe(
      'InvalidParameterException',
    );
  });

  it('must come before the token ends', async () => {
    const { ask } = await somebody();
    running.wait(16);
    expect(await ask('GetUser')).toEqual(notAuthorized('Invalid Access Token'));
  });
});
