import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Account, Accounts } from './accounts.ts';
import { readBody, respond } from './requests.ts';

type OwnerDeps = {
  readonly secret: string | undefined;
  readonly accounts: Accounts;
  /** What is done for the account; resolves to the answer's text. */
  readonly act: (account: Account) => Promise<string>;
};

const digest = (text: string) => createHash('sha256').update(text).digest();

const isOwner = (secret: string | undefined, authorization: string | undefined): boolean =>
  secret !== undefined && timingSafeEqual(digest(`Bearer ${secret}`), digest(authorization ?? ''));

/**
 * What only the owner of this machine may ask: POST with the stack's secret as bearer and an address as the body. 200 and
 * the text, 403 without the secret, 404 for an address without an account.
 */
export const answerOwnerRequest = async (
  req: IncomingMessage,
  res: ServerResponse,
  { secret, accounts, act }: OwnerDeps,
): Promise<void> => {
  const headers = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' };
  if (req.method !== 'POST') return respond(res, 405, { ...headers, allow: 'POST' }, '');
  if (!isOwner(secret, req.headers.authorization)) return respond(res, 403, headers, '');
  const email = ((await readBody(req)) ?? '').trim();
  const account = email === '' ? undefined : await accounts.findByEmail(email);
  if (!account) return respond(res, 404, headers, '');
  respond(res, 200, headers, await act(account));
};
