import { isDeepStrictEqual } from 'node:util';
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
): Response => ({
  id,
  formId: version.formId,
  formVersion: version.version,
  audience,
  channel,
  language,
  answeredAt: now.toISOString(),
  answers,
  wantsReply: email !== null,
  status: 'new',
  theme: null,
  owner: null,
  dueOn: null,
  done: '',
  reviewedAt: null,
  closedAt: null,
  became: null,
  newsId: null,
  version: 1,
});

/** Whether two answers say the same, whatever became of the stored one since. */
const saysTheSame = (one: Response, other: Response): boolean =>
  one.formId === other.formId &&
  one.formVersion === other.formVersion &&
  one.audience === other.audience &&
  isDeepStrictEqual(one.answers, other.answers);

/**
 * Stores an answer under its id, once: the same one again is `stored` too, and another under the same id is `other`. An address
 * that was left is kept apart, and goes after a year.
 */
export const keepResponse = async (
  store: Store,
  answered: NewResponse,
  now: Date,
): Promise<'stored' | 'other'> => {
  const response = responseOf(answered, now);
  const { email, language } = answered;
  const written = await store.writeOne(store.responses.put(response, 'absent', 'taken'));
  if (!written.ok) {
    const first = await store.responses.find(response.id);
    if (first === null || !saysTheSame(first, response)) return 'other';
  }
  if (email !== null) {
    const listener = { responseId: response.id, email, language, leftAt: now.toISOString() };
    const until = new Date(now.getTime() + listenerDays * day);
    // A first try may have stored the answer alone; a second address for one answer is not taken.
    await store.writeOne(store.listeners.put(listener, until, 'absent', 'known'));
  }
  return 'stored';
};
