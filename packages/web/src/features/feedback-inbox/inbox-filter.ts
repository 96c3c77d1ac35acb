import type { Audience } from '@portolan/domain/feedback/form';
import type { Channel, Response, ResponseStatus } from '@portolan/domain/feedback/response';
import type { Month } from '@portolan/domain/months';
import type { Language } from '@portolan/domain/people/person';
import { foldedText } from '@portolan/domain/tables/plain-words';
import { wordsOf } from '../../feedback/written-words.ts';

/** Parts of what waits that are looked at by one touch. */
export const quickParts = ['all', 'late', 'new', 'mine'] as const;
export type QuickPart = (typeof quickParts)[number];

export type InboxFilter = {
  /** What waits, of any month; or all of one month, closed included. */
  readonly show: 'waiting' | Month;
  readonly part: QuickPart;
  readonly words: string;
  readonly formId: string | null;
  readonly status: ResponseStatus | null;
  readonly theme: string | null;
  readonly channel: Channel | null;
  readonly language: Language | null;
  readonly audience: Audience | null;
};

export const noFilter: InboxFilter = {
  show: 'waiting',
  part: 'all',
  words: '',
  formId: null,
  status: null,
  theme: null,
  channel: null,
  language: null,
  audience: null,
};

const details = ['formId', 'status', 'theme', 'channel', 'language', 'audience'] as const;

/** How many of the choices that are folded away are made. */
export const chosenDetails = (filter: InboxFilter): number =>
  details.filter((name) => filter[name] !== null).length;

/** Whether anything is left out of what is shown. */
export const isFiltered = (filter: InboxFilter): boolean =>
  filter.part !== 'all' || filter.words.trim() !== '' || chosenDetails(filter) > 0;

type Standing = {
  readonly isLate: (response: Response) => boolean;
  /** The day after which it is late; the later of no day. */
  readonly dueDay: (response: Response) => string;
  readonly isMine: (response: Response) => boolean;
};

export const isInPart = (part: QuickPart, response: Response, standing: Standing): boolean => {
  switch (part) {
    case 'all':
      return true;
    case 'late':
      return standing.isLate(response);
    case 'new':
      return response.status === 'new';
    case 'mine':
      return standing.isMine(response);
  }
};

/** What of the waiting ones is sought: late ones first, then by the day they are due, the oldest first. */
export const soughtOf = (
  responses: readonly Response[],
  filter: InboxFilter,
  standing: Standing,
): readonly Response[] => {
  const words = foldedText(filter.words.trim());
  const matching = responses.filter(
    (response) =>
      isInPart(filter.part, response, standing) &&
      details.every((name) => filter[name] === null || response[name] === filter[name]) &&
      (words === '' || wordsOf(response).some((text) => foldedText(text).includes(words))),
  );
  const rank = (response: Response) => `${standing.isLate(response) ? 0 : 1}${standing.dueDay(response)}`;
  return matching.toSorted((one, other) => {
    const [a, b] = [rank(one), rank(other)];
    if (a !== b) return a < b ? -1 : 1;
    return one.answeredAt < other.answeredAt ? -1 : 1;
  });
};
