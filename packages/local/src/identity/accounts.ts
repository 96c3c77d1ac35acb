import { randomUUID } from 'node:crypto';
import type { Language } from '@portolan/messages/define-texts';
import type { IdentityTable, Key } from './identity-table.ts';

/** A person who has proved the address. `passwordChangedAt` is in epoch seconds. */
export type Account = {
  readonly sub: string;
  readonly email: string;
  readonly name: string;
  readonly language: Language;
  readonly passwordHash: string;
  readonly passwordChangedAt: number;
};

/** Addresses are compared without regard to case, as Cognito does. */
export const normalizeEmail = (email: string): string => email.trim().normalize('NFC').toLowerCase();

const profileKey = (sub: string) => ({ pk: `ACCOUNT#${sub}`, sk: 'PROFILE' });
const emailKey = (email: string) => ({ pk: `EMAIL#${normalizeEmail(email)}`, sk: 'ACCOUNT' });

const parseAccount = (data: string): Account => {
  const account: Account = JSON.parse(data);
  if (!account.sub || !account.email || !account.passwordHash) throw new Error('An account cannot be read');
  return account;
};

export const createAccounts = (table: IdentityTable) => {
  const findBySub = async (sub: string): Promise<Account | undefined> => {
    const { pk, sk } = profileKey(sub);
    const item = await table.find(pk, sk);
    return item && parseAccount(item.data);
  };

  return {
    findBySub,

    async findByEmail(email: string): Promise<Account | undefined> {
      const { pk, sk } = emailKey(email);
      const item = await table.find(pk, sk);
      return item && findBySub(item.data);
    },

    /** Keeps a new account under a fresh UUID; nothing when the address has one by now. */
    async add(person: Omit<Account, 'sub'>): Promise<Account | undefined> {
      const account = { ...person, email: normalizeEmail(person.email), sub: randomUUID() };
      const added = await table.putNew([
        { ...emailKey(account.email), data: account.sub },
        { ...profileKey(account.sub), data: JSON.stringify(account) },
      ]);
      return added ? account : undefined;
    },

    async save(account: Account): Promise<void> {
      await table.put({ ...profileKey(account.sub), data: JSON.stringify(account) });
    },

    /** Removes the account, and what else is kept of it, in one stroke; its address is free again. */
    async remove({ sub, email }: Account, others: readonly Key[]): Promise<void> {
      await table.removeAll([profileKey(sub), emailKey(email), ...others]);
    },
  };
};

export type Accounts = ReturnType<typeof createAccounts>;
