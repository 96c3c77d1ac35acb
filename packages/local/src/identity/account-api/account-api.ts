import type { IncomingMessage, ServerResponse } from 'node:http';
import * as z from 'zod/mini';
import type { Account } from '../accounts.ts';
import { readBody, respond } from '../requests.ts';
import { AccountFailure } from './failure.ts';
import { type OperationDeps, operations } from './operations.ts';

type AccountApiDeps = OperationDeps & { readonly callerOf: (accessToken: string) => Promise<Account> };

const headers = { 'content-type': 'application/x-amz-json-1.1', 'cache-control': 'no-store' };
const targetPattern = /^AWSCognitoIdentityProviderService\.(\w+)$/;
const authorized = z.looseObject({ AccessToken: z.string() });

const parseBody = (body: string | undefined): unknown => {
  try {
    return JSON.parse(body ?? '');
  } catch {
    throw new AccountFailure('SerializationException', 'The request is not JSON');
  }
};

const answer = async (req: IncomingMessage, deps: AccountApiDeps): Promise<object | null> => {
  const target = String(req.headers['x-amz-target'] ?? '');
  const operation = operations.get(targetPattern.exec(target)?.[1] ?? '');
  if (req.method !== 'POST' || !operation) {
    throw new AccountFailure('UnknownOperationException', 'There is no such operation');
  }
  const request = authorized.safeParse(parseBody(await readBody(req)));
  if (!request.success) {
    throw new AccountFailure('InvalidParameterException', 'Missing required parameter AccessToken');
  }
  return operation(await deps.callerOf(request.data.AccessToken), request.data, deps);
};

/**
 * Serves the part of Cognito's API with which people look after their own account: JSON 1.1 over POST, the operation in
 * `X-Amz-Target`, the person's access token in the body.
 */
export const answerAccountRequest = async (
  req: IncomingMessage,
  res: ServerResponse,
  deps: AccountApiDeps,
): Promise<void> => {
  try {
    const body = await answer(req, deps);
    respond(res, 200, headers, body === null ? '' : JSON.stringify(body));
  } catch (error) {
    if (!(error instanceof AccountFailure)) throw error;
    const problem = JSON.stringify({ __type: error.name, message: error.message });
    respond(res, 400, { ...headers, 'x-amzn-errortype': `${error.name}:` }, problem);
  }
};
