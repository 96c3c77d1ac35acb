import { isDeepStrictEqual } from 'node:util';
import type { Write } from '@portolan/data/writing';
import { newResponse } from '@portolan/domain/feedback/enter-responses';
import type { FormVersion } from '@portolan/domain/feedback/form';
import { listenerDays } from '@portolan/domain/feedback/news';
import type { Channel, Response } from '@portolan/domain/feedback/response';
import type { Language } from '@portolan/domain/people/person';
import type { Answered } from './read-response.ts';
import type { Store } from './store.ts';

export type NewResponse = Answered & {
  readonly id: string;
  readonly version: FormVersion;
  readonly channel: Channel;
  readonly language: Language;
};

const day = 24 * 60 * 60 * 1000;

const responseOf = (
  { id, version, audience, answers, email, channel, language }: NewResponse,
  now: Date,
): Response =>
  newResponse({
    id,
    formId: version.formId,
    formVersion: version.version,
    audience,
    channel,
    language,
    answeredAt: now.toISOString(),
    answers,
    wantsReply: email !== null,
  });

/** Whether two answers say the same, whatever became of the stored one since. */
const saysTheSame = (one: Response, other: Response): boolean =>
  one.formId === other.formId &&
  one.formVersion === other.formVersion &&
  one.audience === other.audience &&
  isDeepStrictEqual(one.answers, other.answers);

/** An address that was left is kept apart, and goes after a year; a second one for the same answer is not taken. */
const keepAddress = async (store: Store, { id, email, language }: NewResponse, now: Date): Promise<void> => {
  if (email === null) return;
  const listener = { responseId: id, email, language, leftAt: now.toISOString() };
  const until = new Date(now.getTime() + listenerDays * day);
  await store.writeOne(store.listeners.put(listener, until, 'absent', 'known'));
};

/**
 * Whether this very answer is stored already. The first try may have stored it and no more: then its address is kept now, unless
 * the clinic has said in public what came of it, for then the address was used and deleted.
 */
export const keepAgain = async (store: Store, answered: NewResponse, now: Date): Promise<boolean> => {
  const first = await store.responses.find(answered.id);
  if (first === null || !saysTheSame(first, responseOf(answered, now))) return false;
  if (first.newsId === null) await keepAddress(store, answered, now);
  return true;
};

/** Transactions that meet others are tried so often. */
const attempts = 5;

const putOnce = async (
  store: Store,
  response: Response,
  together: Write<'spent'> | null,
): Promise<'stored' | 'taken' | 'spent'> => {
  const put = store.responses.put(response, 'absent', 'taken');
  if (together === null) return (await store.writeOne(put)).ok ? 'stored' : 'taken';
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const written = await store.writeAll<'taken' | 'spent'>([put, together]);
    if (written.ok) return 'stored';
    if (written.failure.code !== 'write-contention') return written.failure.code;
  }
  throw new Error('An answer met other writes again and again');
};

/**
 * Stores an answer under its id, once: the same one again is `stored` too, and another under the same id is `other`. `together`:
 * what is written with it or not at all, refused as `spent`.
 */
export const keepResponse = async (
  store: Store,
  answered: NewResponse,
  now: Date,
  together: Write<'spent'> | null = null,
): Promise<'stored' | 'other' | 'spent'> => {
  const put = await putOnce(store, responseOf(answered, now), together);
  if (put === 'spent') return 'spent';
  if (put === 'taken') return (await keepAgain(store, answered, now)) ? 'stored' : 'other';
  await keepAddress(store, answered, now);
  return 'stored';
};
