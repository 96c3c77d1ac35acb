import { setTimeout as pause } from 'node:timers/promises';
import type { Result } from '@portolan/domain/result';
import type { Refusal } from './refusal.ts';

const attempts = 8;
/** Milliseconds: doubled each time, and spread so that rivals do not meet again. */
const firstPause = 8;

const isContention = (refusal: Refusal) => refusal.code === 'write-contention';

/**
 * Reads, decides and writes again when somebody else wrote in between: the decision is made anew on what they left.
 * After eight attempts the refusal stands, and the caller may try again later.
 */
export const decideAgainOnContention = async <Value>(
  decide: () => Promise<Result<Value, Refusal>>,
): Promise<Result<Value, Refusal>> => {
  for (let attempt = 1; ; attempt += 1) {
    const decided = await decide();
    if (decided.ok || !isContention(decided.failure) || attempt === attempts) return decided;
    await pause(firstPause * 2 ** attempt * Math.random());
  }
};
