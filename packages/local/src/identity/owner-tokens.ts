import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Accounts } from './accounts.ts';
import { readBody, respond } from './requests.ts';

type OwnerTokenDeps = {
  readonly secret: string | undefined;
  readonly accounts: Accounts;
  readonly tokenFor: (email: string) => Promise<string>;
};

const digest = (text: string) => createHash('sha256').update(text).digest();

const isOwner = (secret: string | undefined, authorization: string | undefined): boolean =>
  secret !== undefined && timingSafeEqual(digest(`Bearer ${secret}`), digest(authorization ?? ''));

/** `POST /identity/token` with the stack's secret as bearer and an address as the body: 200 and the token, 403 or 404. */
export const answerTokenRequest = async (
  req: IncomingMessage,
  res: ServerResponse,
  { secret, accounts, tokenFor }: OwnerTokenDeps,
): Promise<void> => {
  const headers = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' };
  if (req.method !== 'POST') return respond(res, 405, { ...headers, allow: 'POST' }, '');
  if (!isOwner(secret, req.headers.authorization)) return respond(res, 403, headers, '');
  const email = ((await readBody(req)) ?? '').trim();
  const account = email === '' ? undefined : await accounts.findByEmail(email);
  if (!account) return respond(res, 404, headers, '');
  respond(res, 200, headers, await tokenFor(account.email));
};
