import { normalizeEmail } from './accounts.ts';
import type { Claimant } from './challenges.ts';
import type { IdentityTable } from './identity-table.ts';

const keepSeconds = 7 * 24 * 60 * 60;
const sk = 'SIGN_UP';

const parseClaimant = (data: string): Claimant => {
  const claimant: Claimant = JSON.parse(data);
  if (!claimant.email || !claimant.passwordHash) throw new Error('An unfinished sign-up cannot be read');
  return claimant;
};

/**
 * The newest sign-up of each address, for a week, so that somebody who left before entering the code can go on. Anybody can
 * begin one for any address: it holds nothing and proves nothing. It is kept for addresses with an account too, and outlives
 * an account that is made meanwhile; otherwise trying it again would tell a stranger who has an account.
 */
export const createUnfinishedSignUps = (table: IdentityTable, now: () => Date) => {
  const pkOf = (email: string) => `EMAIL#${normalizeEmail(email)}`;

  const find = async (email: string): Promise<Claimant | undefined> => {
    const item = await table.find(pkOf(email), sk);
    return item && parseClaimant(item.data);
  };

  return {
    find,

    async keep(claimant: Claimant): Promise<void> {
      const expiresAt = Math.floor(now().getTime() / 1000) + keepSeconds;
      await table.put({ pk: pkOf(claimant.email), sk, data: JSON.stringify(claimant), expiresAt });
    },

    /** This one became an account. One that somebody else began since stays. */
    async finish({ email, passwordHash }: Claimant): Promise<void> {
      if ((await find(email))?.passwordHash === passwordHash) await table.remove(pkOf(email), sk);
    },
  };
};

export type UnfinishedSignUps = ReturnType<typeof createUnfinishedSignUps>;
