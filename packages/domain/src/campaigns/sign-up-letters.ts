import * as z from 'zod/mini';
import { type Day, daySchema } from '../days.ts';
import { idSchema } from '../ids.ts';
import { instantSchema } from '../time-zones.ts';
import type { Fact } from './chunk.ts';
import type { SignUp } from './contact.ts';
import { bitsOf } from './recipient-facts.ts';
import type { SuppressionReason } from './suppression.ts';

/** Minutes from one letter to an address to its second, from that to its third and so on; after the last it is always the last. */
export const restMinutes = [10, 60, 24 * 60, 7 * 24 * 60, 30 * 24 * 60] as const;
const longestRest = restMinutes[4];
/** Days after its last letter that an address counts as one that got none. */
export const letterDays = 90;

/** When letters went to an address that asked whether it signed up; it is known by the contact's id alone. */
export const signUpLettersSchema = z.lazy(() =>
  z.strictObject({
    contactId: idSchema('contact'),
    /** Of the latest sign-ups whose letters went out, when they came; oldest first, as many as there are rests. */
    askedAt: z.array(instantSchema),
    version: z.int(),
  }),
);
export type SignUpLetters = z.infer<typeof signUpLettersSchema>;

/** Whom a clinic sent such letters on one of its days, and what became of them: bits of `facts`, by contact id. */
export const signUpDaySchema = z.lazy(() =>
  z.strictObject({
    day: daySchema,
    letters: z.record(idSchema('contact'), z.int().check(z.minimum(0))),
    version: z.int(),
  }),
);
export type SignUpDay = z.infer<typeof signUpDaySchema>;

/** When nothing more is known of these letters. */
export const lettersEnd = ({ askedAt }: SignUpLetters): Date =>
  new Date(Date.parse(askedAt.at(-1) ?? '1970-01-01') + letterDays * 86_400_000);
export const signUpDayEnd = ({ day }: Pick<SignUpDay, 'day'>): Date =>
  new Date(Date.parse(day) + letterDays * 86_400_000);

/** Minutes without a letter after so many of them. `stopped`: why nobody writes there, null where somebody may. */
const restAfter = (letters: number, stopped: SuppressionReason | null): number => {
  switch (stopped) {
    case 'bounced':
    case 'complained':
      return Number.POSITIVE_INFINITY;
    case 'unsubscribed':
    case 'erased':
      return longestRest;
    case null:
      return restMinutes[Math.min(letters, restMinutes.length) - 1] ?? longestRest;
  }
};

/**
 * What is known of an address's letters once that of a sign-up goes out; null where it must not. Anybody can type anybody's address,
 * so letters to one come ever more rarely: at most five in 30 days. To one that stopped all mail by its own wish goes at most one in
 * 30 days, and to one that bounced for good or complained none: who holds it comes back by a link of a mail they have. The very same
 * record where the letter was noted before: then it is that one's, which a crash kept from going out.
 */
export const letterFor = (
  { id, askedAt }: Pick<SignUp, 'id' | 'askedAt'>,
  before: SignUpLetters | null,
  stopped: SuppressionReason | null,
): SignUpLetters | null => {
  if (stopped === 'bounced' || stopped === 'complained') return null;
  const sent = before?.askedAt ?? [];
  if (before?.askedAt.includes(askedAt) === true) return before;
  const last = sent.at(-1);
  const restMs = restAfter(sent.length, stopped) * 60_000;
  if (last !== undefined && Date.parse(askedAt) - Date.parse(last) < restMs) return null;
  return {
    contactId: id,
    askedAt: [...sent, askedAt].slice(-restMinutes.length),
    version: (before?.version ?? 0) + 1,
  };
};

/** A day with more known of letters to some; the very same where nothing is new. `before`: null where the day had no letters yet. */
export const noteLetters = (
  before: SignUpDay | null,
  day: Day,
  news: readonly { readonly contactId: string; readonly facts: readonly Fact[] }[],
): SignUpDay => {
  const stored = before ?? { day, letters: {}, version: 0 };
  const letters = { ...stored.letters };
  for (const { contactId, facts } of news) letters[contactId] = (letters[contactId] ?? 0) | bitsOf(...facts);
  const isSame = Object.entries(letters).every(([id, bits]) => stored.letters[id] === bits);
  return isSame ? stored : { day, letters, version: stored.version + 1 };
};
