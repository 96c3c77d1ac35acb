import {
  lettersEnd,
  noteLetters,
  type SignUpDay,
  type SignUpLetters,
  signUpDayEnd,
  signUpDaySchema,
  signUpLettersSchema,
} from '@portolan/domain/campaigns/sign-up-letters';
import type { Day } from '@portolan/domain/days';
import type { Database } from '../clients.ts';
import { itemKind } from '../items.ts';
import { partitionOf } from '../keys.ts';
import { getItem } from '../reading.ts';
import { collections } from '../sharing/collections.ts';
import { expiryAttribute } from '../tables.ts';
import { type Expectation, type Write, writeOne } from '../writing.ts';

const lettersKind = itemKind('Letters to confirm an address', signUpLettersSchema);
const dayKind = itemKind('Day of letters to confirm addresses', signUpDaySchema);

const secondsOf = (end: Date): number => Math.ceil(end.getTime() / 1000);

/** Expects the version before the record's own; version 1 is the first that is stored, or comes after one that is forgotten. */
const expectedBefore = (version: number, now: Date): Expectation =>
  version === 1 ? { absentOrExpiredBy: now } : { version: version - 1 };

/** Letters that ask to confirm an address: by contact id when they were asked for, and by the clinic's day what became of them. */
export const openSignUpLetters = (database: Database, organizationId: string) => {
  const pk = partitionOf(organizationId, collections.signUpLetters);
  const findDay = (day: Day, now: Date): Promise<SignUpDay | null> =>
    getItem(database, 'tenant', { pk, sk: day }, dayKind, now);
  const putDay = <R extends string>(ofDay: SignUpDay, now: Date, refusal: R): Write<R> => ({
    kind: 'put',
    table: 'tenant',
    item: dayKind.toItem({ pk, sk: ofDay.day }, ofDay, { [expiryAttribute]: secondsOf(signUpDayEnd(ofDay)) }),
    expected: expectedBefore(ofDay.version, now),
    refusal,
  });
  return {
    /** Null for an address that got none, or none for so long that it is forgotten by `now`. */
    find: (contactId: string, now: Date): Promise<SignUpLetters | null> =>
      getItem(database, 'tenant', { pk, sk: contactId }, lettersKind, now),

    put: <R extends string>(letters: SignUpLetters, now: Date, refusal: R): Write<R> => ({
      kind: 'put',
      table: 'tenant',
      item: lettersKind.toItem({ pk, sk: letters.contactId }, letters, {
        [expiryAttribute]: secondsOf(lettersEnd(letters)),
      }),
      expected: expectedBefore(letters.version, now),
      refusal,
    }),

    findDay,
    putDay,

    /**
     * Writes what more is known of a day's letters, whoever else writes meanwhile. Nothing where nothing is new, or the day is gone:
     * of a clinic that was erased meanwhile nothing is written anew.
     */
    learn: async (day: Day, now: Date, news: Parameters<typeof noteLetters>[2]): Promise<void> => {
      for (;;) {
        const before = await findDay(day, now);
        if (before === null) return;
        const after = noteLetters(before, day, news);
        if (after === before || (await writeOne(database, putDay(after, now, 'changed'))).ok) return;
      }
    },
  };
};
