import { createHash } from 'node:crypto';
import { normalizeEmail } from './accounts.ts';
import type { IdentityTable } from './identity-table.ts';

type Limit = { readonly name: string; readonly most: number; readonly seconds: number };

/** Per address, whether or not it has an account: otherwise the limit itself would tell. */
export const attemptLimits = {
  signIn: { name: 'SIGN_IN', most: 10, seconds: 15 * 60 },
  // Counted apart: the right password begins that count anew, and must not begin this one.
  secondFactor: { name: 'SECOND_FACTOR', most: 5, seconds: 15 * 60 },
  codes: { name: 'CODES', most: 5, seconds: 60 * 60 },
} as const satisfies Record<string, Limit>;

export const createAttempts = (table: IdentityTable, now: () => Date) => {
  const keyOf = (limit: Limit, email: string) => {
    const window = Math.floor(now().getTime() / 1000 / limit.seconds);
    const address = createHash('sha256').update(normalizeEmail(email)).digest('hex');
    return {
      pk: `ATTEMPTS#${limit.name}#${address}`,
      sk: String(window),
      ends: (window + 1) * limit.seconds,
    };
  };

  return {
    /** Counts this attempt and says whether it may go on. */
    async take(limit: Limit, email: string): Promise<boolean> {
      const { pk, sk, ends } = keyOf(limit, email);
      return (await table.increment(pk, sk, ends)) <= limit.most;
    },

    async forget(limit: Limit, email: string): Promise<void> {
      const { pk, sk } = keyOf(limit, email);
      await table.remove(pk, sk);
    },
  };
};

export type Attempts = ReturnType<typeof createAttempts>;
