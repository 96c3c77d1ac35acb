import { createHash, randomBytes } from 'node:crypto';
import type { IdentityTable } from '../identity-table.ts';
import { fromBase32, toBase32 } from './base32.ts';
import { stepOfCode, stepSeconds } from './time-codes.ts';

/** Bytes of a key, as RFC 4226 recommends. */
const keyBytes = 20;
const keepUnconfirmedSeconds = 60 * 60;
/** Longer than any code can be given: what was given once is refused until it has gone stale by itself. */
const keepUsedSeconds = 10 * stepSeconds;

type Confirmed = { readonly key: string; readonly on: boolean };

const confirmedSk = 'SECOND_FACTOR';
const unconfirmedSk = 'SECOND_FACTOR_UNCONFIRMED';

const parseConfirmed = (data: string): Confirmed => {
  const confirmed: Confirmed = JSON.parse(data);
  if (!confirmed.key || typeof confirmed.on !== 'boolean') throw new Error('A second factor cannot be read');
  return confirmed;
};

/** The keys that people's authenticator apps share with this provider, and whether signing in asks for their codes. */
export const createSecondFactors = (table: IdentityTable, now: () => Date) => {
  const seconds = () => Math.floor(now().getTime() / 1000);
  const pkOf = (sub: string) => `ACCOUNT#${sub}`;

  const find = async (sub: string): Promise<Confirmed | undefined> => {
    const item = await table.find(pkOf(sub), confirmedSk);
    return item && parseConfirmed(item.data);
  };

  const save = (sub: string, confirmed: Confirmed) =>
    table.put({ pk: pkOf(sub), sk: confirmedSk, data: JSON.stringify(confirmed) });

  /** True for the right code, and for each code once. */
  const use = async (sub: string, key: string, code: string): Promise<boolean> => {
    const step = stepOfCode(fromBase32(key), code, seconds());
    if (step === undefined) return false;
    const sk = createHash('sha256').update(key).digest('hex');
    const used = { pk: `SECOND_FACTOR_USED#${sub}#${step}`, sk, data: '{}' };
    return table.putNew([{ ...used, expiresAt: seconds() + keepUsedSeconds }]);
  };

  return {
    async isOn(sub: string): Promise<boolean> {
      return (await find(sub))?.on === true;
    },

    /** A new key in base32, which counts for nothing until a code of it is confirmed within the hour. */
    async begin(sub: string): Promise<string> {
      const key = toBase32(randomBytes(keyBytes));
      const expiresAt = seconds() + keepUnconfirmedSeconds;
      await table.put({ pk: pkOf(sub), sk: unconfirmedSk, data: key, expiresAt });
      return key;
    },

    /** Takes the key that was begun in place of the one before; what is on stays on. */
    async confirm(sub: string, code: string): Promise<'confirmed' | 'wrong' | 'not-begun'> {
      const begun = await table.find(pkOf(sub), unconfirmedSk);
      if (!begun) return 'not-begun';
      if (!(await use(sub, begun.data, code))) return 'wrong';
      await save(sub, { key: begun.data, on: await this.isOn(sub) });
      await table.remove(pkOf(sub), unconfirmedSk);
      return 'confirmed';
    },

    /** False when no key was ever confirmed, for then there is nothing to turn on. */
    async turn(sub: string, on: boolean): Promise<boolean> {
      const confirmed = await find(sub);
      if (confirmed) await save(sub, { ...confirmed, on });
      return confirmed !== undefined || !on;
    },

    /** Whether the code lets this person sign in. */
    async admits(sub: string, code: string): Promise<boolean> {
      const confirmed = await find(sub);
      return confirmed?.on === true && use(sub, confirmed.key, code);
    },

    /** What is kept of an account's second factor, for whoever deletes the account. */
    keysOf: (sub: string) => [confirmedSk, unconfirmedSk].map((sk) => ({ pk: pkOf(sub), sk })),
  };
};

export type SecondFactors = ReturnType<typeof createSecondFactors>;
