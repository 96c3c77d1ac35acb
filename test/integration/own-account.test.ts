import { createServer } from 'node:http';
import { NoAnswer } from '@portolan/contract/client';
import { addressOf, listen } from '@portolan/local/engines/listen';
import { fromBase32 } from '@portolan/local/identity/second-factor/base32';
import { codeOfStep, stepAt } from '@portolan/local/identity/second-factor/time-codes';
import { type Stack, startStack } from '@portolan/local/stack';
import { AccountRefused } from '@portolan/web/session/account-api';
import { createOwnAccount } from '@portolan/web/session/own-account';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let stack: Stack;
beforeAll(async () => {
  stack = await startStack({ log: () => undefined });
});
afterAll(() => stack.stop());

const ownAccount = async (name: string) => {
  const email = `${name}@clinic.example`;
  await stack.ensureAccount({ email, password: 'a fine long password', name });
  const token = await stack.tokenFor(email);
  return createOwnAccount(`${stack.origin}/identity/account-api`, async () => token);
};

const refusal = (type: string) => expect.objectContaining({ constructor: AccountRefused, type });

describe('the web app and the identity provider', () => {
  it('turn the second factor on by a code of the app, and off', async () => {
    const account = await ownAccount('careful');
    expect(await account.hasSecondFactor()).toBe(false);
    const key = fromBase32(await account.beginSecondFactor());
    await expect(account.confirmSecondFactor('000')).rejects.toEqual(refusal('InvalidParameterException'));
    // The step ahead is taken whether or not the present one ends meanwhile.
    await account.confirmSecondFactor(codeOfStep(key, stepAt(Date.now() / 1000) + 1));
    await account.turnSecondFactor(true);
    expect(await account.hasSecondFactor()).toBe(true);
    await account.turnSecondFactor(false);
    expect(await account.hasSecondFactor()).toBe(false);
  });

  it('erase the account, and take it well when it has gone', async () => {
    const account = await ownAccount('leaving');
    await account.erase();
    await account.erase();
    await expect(account.hasSecondFactor()).rejects.toEqual(refusal('UserNotFoundException'));
  });

  it('agree that a token which does not hold is refused', async () => {
    const account = createOwnAccount(`${stack.origin}/identity/account-api`, async () => null);
    await expect(account.erase()).rejects.toBeInstanceOf(AccountRefused);
  });
});

describe('no answer that can be understood', () => {
  it('is a page of something in between, or silence', async () => {
    const between = createServer((_request, response) => response.writeHead(502).end('<h1>Bad gateway</h1>'));
    await listen(between, 0, '127.0.0.1');
    const at = `http://127.0.0.1:${addressOf(between).port}/`;
    const account = createOwnAccount(at, async () => 'token');
    await expect(account.hasSecondFactor()).rejects.toBeInstanceOf(NoAnswer);
    await new Promise((resolve) => between.close(resolve));
    await expect(account.hasSecondFactor()).rejects.toBeInstanceOf(NoAnswer);
  });
});
