import { type SignUp, signUpSchema } from '@portolan/domain/campaigns/contact';
import { signUpEnd } from '@portolan/domain/campaigns/sign-up';
import type { Database } from '../clients.ts';
import { itemKind } from '../items.ts';
import { partitionOf } from '../keys.ts';
import { getItem, queryAll } from '../reading.ts';
import { collections } from '../sharing/collections.ts';
import { expiryAttribute } from '../tables.ts';
import type { Expectation, Write } from '../writing.ts';

const signUpKind = itemKind('Sign-up', signUpSchema);

/** Sorts the sign-ups of one address together: the link of a letter confirms the one that it was sent for, and no other. */
export const signUpSort = ({ id, askedAt }: Pick<SignUp, 'id' | 'askedAt'>): string => `${id}#${askedAt}`;

/** Who gave their address on the sign-up page and has not confirmed it yet, by the id that their contact would have. */
export const openSignUps = (database: Database, organizationId: string) => {
  const pk = partitionOf(organizationId, collections.signUps);
  return {
    /** By `signUpSort`. Null for one that is forgotten by `now`. */
    find: (sort: string, now: Date): Promise<SignUp | null> =>
      getItem(database, 'tenant', { pk, sk: sort }, signUpKind, now),

    /** All of one address, forgotten or not: at most as many as can be asked for in a week. */
    ofContact: (contactId: string): Promise<SignUp[]> =>
      queryAll(database, { table: 'tenant', pk, beginning: `${contactId}#` }, signUpKind),

    /** Forgotten by itself a week after it was asked for. */
    put: <R extends string>(signUp: SignUp, expected: Expectation, refusal: R): Write<R> => ({
      kind: 'put',
      table: 'tenant',
      item: signUpKind.toItem({ pk, sk: signUpSort(signUp) }, signUp, {
        [expiryAttribute]: Math.ceil(signUpEnd(signUp).getTime() / 1000),
      }),
      expected,
      refusal,
    }),

    remove: <R extends string>(signUp: SignUp, refusal: R): Write<R> => ({
      kind: 'delete',
      table: 'tenant',
      key: { pk, sk: signUpSort(signUp) },
      expected: { version: signUp.version },
      refusal,
    }),
  };
};
