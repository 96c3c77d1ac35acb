import { type SignUp, signUpSchema } from '@portolan/domain/campaigns/contact';
import { signUpEnd } from '@portolan/domain/campaigns/sign-up';
import type { Database } from '../clients.ts';
import { itemKind } from '../items.ts';
import { partitionOf } from '../keys.ts';
import { getItem } from '../reading.ts';
import { collections } from '../sharing/collections.ts';
import { expiryAttribute } from '../tables.ts';
import type { Expectation, Write } from '../writing.ts';

const signUpKind = itemKind('Sign-up', signUpSchema);

/** Who gave their address on the sign-up page and has not confirmed it yet, by the id that their contact would have. */
export const openSignUps = (database: Database, organizationId: string) => {
  const pk = partitionOf(organizationId, collections.signUps);
  return {
    /** Null for one that is forgotten by `now`. */
    find: (contactId: string, now: Date): Promise<SignUp | null> =>
      getItem(database, 'tenant', { pk, sk: contactId }, signUpKind, now),

    /** Forgotten by itself a week after it was asked for. */
    put: <R extends string>(signUp: SignUp, expected: Expectation, refusal: R): Write<R> => ({
      kind: 'put',
      table: 'tenant',
      item: signUpKind.toItem({ pk, sk: signUp.id }, signUp, {
        [expiryAttribute]: Math.ceil(signUpEnd(signUp).getTime() / 1000),
      }),
      expected,
      refusal,
    }),

    remove: <R extends string>({ id, version }: SignUp, refusal: R): Write<R> => ({
      kind: 'delete',
      table: 'tenant',
      key: { pk, sk: id },
      expected: { version },
      refusal,
    }),
  };
};
