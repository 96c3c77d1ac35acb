import { askAsOwner, type OwnerAnswer } from './ask-as-owner.ts';

type TokenAnswer = { readonly ok: true; readonly token: string } | Extract<OwnerAnswer, { ok: false }>;

/** Asks the stack that this file (`running.json` of its data folder) tells of for an access token of a person. */
export const askForToken = async (runningFile: string, email: string): Promise<TokenAnswer> => {
  const answer = await askAsOwner(runningFile, 'token', email);
  return answer.ok ? { ok: true, token: answer.text } : answer;
};
