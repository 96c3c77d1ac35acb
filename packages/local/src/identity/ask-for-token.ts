import { findRunningStack } from '../data-folder/running-stack.ts';

export type TokenAnswer =
  | { readonly ok: true; readonly token: string }
  | { readonly ok: false; readonly code: 'not-running' | 'no-answer' | 'no-such-person' | 'refused' };

/** Asks the stack that this file (`running.json` of its data folder) tells of for an access token of a person. */
export const askForToken = async (runningFile: string, email: string): Promise<TokenAnswer> => {
  const stack = await findRunningStack(runningFile);
  if (stack?.origin === undefined) return { ok: false, code: 'not-running' };
  const request = { method: 'POST', headers: { authorization: `Bearer ${stack.secret}` }, body: email };
  const response = await fetch(`${stack.origin}/identity/token`, request).catch(() => undefined);
  if (response === undefined) return { ok: false, code: 'no-answer' };
  if (response.status === 200) return { ok: true, token: await response.text() };
  return { ok: false, code: response.status === 404 ? 'no-such-person' : 'refused' };
};
