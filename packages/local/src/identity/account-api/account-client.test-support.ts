import { expect } from 'vitest';
import { fromBase32 } from '../second-factor/base32.ts';
import { codeOfStep, stepAt } from '../second-factor/time-codes.ts';

export type AccountAnswer = { readonly status: number; readonly body: Record<string, unknown> };

/** Calls an operation as a browser calls Cognito. */
export const callAccount = async (
  issuer: string,
  operation: string,
  request: Record<string, unknown>,
): Promise<AccountAnswer> => {
  const response = await fetch(`${issuer}/account-api`, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': `AWSCognitoIdentityProviderService.${operation}`,
    },
    body: JSON.stringify(request),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? {} : JSON.parse(text) };
};

/** What an authenticator app with this key shows `stepsOn` steps after this moment. */
export const codeAt = (key: string, at: Date, stepsOn = 0): string =>
  codeOfStep(fromBase32(key), stepAt(at.getTime() / 1000) + stepsOn);

/** A code that is none of those taken now. */
export const wrongCodeAt = (key: string, at: Date): string => {
  const right = [-2, -1, 0, 1, 2].map((steps) => codeAt(key, at, steps));
  return (
    ['000000', '111111', '222222', '333333', '444444', '555555'].find((code) => !right.includes(code)) ?? ''
  );
};

/** Turns the second factor on by the code of the step before, so that the present one is still unused; gives the key. */
export const turnOn = async (issuer: string, token: string, now: Date): Promise<string> => {
  const { body } = await callAccount(issuer, 'AssociateSoftwareToken', { AccessToken: token });
  const key = String(body.SecretCode);
  const code = { AccessToken: token, UserCode: codeAt(key, now, -1) };
  expect(await callAccount(issuer, 'VerifySoftwareToken', code)).toMatchObject({ status: 200 });
  const wish = { AccessToken: token, SoftwareTokenMfaSettings: { Enabled: true, PreferredMfa: true } };
  expect(await callAccount(issuer, 'SetUserMFAPreference', wish)).toEqual({ status: 200, body: {} });
  return key;
};
