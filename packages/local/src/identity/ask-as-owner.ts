import { findRunningStack } from '../data-folder/running-stack.ts';

export type OwnerAnswer =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly code: 'not-running' | 'no-answer' | 'no-such-person' | 'refused' };

/** Asks the identity provider of the stack that this file (`running.json` of its data folder) tells of, as its owner. */
export const askAsOwner = async (
  runningFile: string,
  path: 'token' | 'second-factor-off',
  email: string,
): Promise<OwnerAnswer> => {
  const stack = await findRunningStack(runningFile);
  if (stack?.origin === undefined) return { ok: false, code: 'not-running' };
  const request = { method: 'POST', headers: { authorization: `Bearer ${stack.secret}` }, body: email };
  const response = await fetch(`${stack.origin}/identity/${path}`, request).catch(() => undefined);
  if (response === undefined) return { ok: false, code: 'no-answer' };
  if (response.status === 200) return { ok: true, text: await response.text() };
  return { ok: false, code: response.status === 404 ? 'no-such-person' : 'refused' };
};
