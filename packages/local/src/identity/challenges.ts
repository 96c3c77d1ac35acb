import { createHash, randomInt, randomUUID, timingSafeEqual } from 'node:crypto';
import type { IdentityTable } from './identity-table.ts';

const codeSeconds = 15 * 60;
const attemptsPerCode = 5;
const keepSeconds = 60 * 60;

export type ChallengeKind = 'SIGN_UP' | 'RESET';
/** Who has to prove an address, and what becomes true once it is proved. */
export type Claimant = { readonly email: string; readonly name: string; readonly passwordHash: string };
type Challenge = Claimant & {
  readonly codeHash: string;
  readonly nonce: string;
  readonly codeExpiresAt: number;
};
export type CodeVerdict = 'right' | 'codeWrong' | 'codeExpired' | 'codeTooMany';

const digest = (nonce: string, code: string): string =>
  createHash('sha256').update(`${nonce}:${code}`).digest('base64url');

const matches = (expected: string, actual: string): boolean =>
  timingSafeEqual(Buffer.from(expected), Buffer.from(actual));

/** Six-digit codes, bound to the one sign-in (`uid`) that asked: a code is of no use in another browser. */
export const createChallenges = (table: IdentityTable, now: () => Date) => {
  const seconds = () => Math.floor(now().getTime() / 1000);
  const pkOf = (uid: string) => `CHALLENGE#${uid}`;

  const find = async (uid: string, kind: ChallengeKind): Promise<Challenge | undefined> => {
    const item = await table.find(pkOf(uid), kind);
    return item && JSON.parse(item.data);
  };

  return {
    find,

    /** Makes a new code, which alone counts from now on; the caller mails it, or mails it to nobody. */
    async issue(uid: string, kind: ChallengeKind, claimant: Claimant): Promise<string> {
      const code = String(randomInt(1_000_000)).padStart(6, '0');
      const nonce = randomUUID();
      const challenge: Challenge = {
        ...claimant,
        nonce,
        codeHash: digest(nonce, code),
        codeExpiresAt: seconds() + codeSeconds,
      };
      await table.put({
        pk: pkOf(uid),
        sk: kind,
        data: JSON.stringify(challenge),
        expiresAt: seconds() + keepSeconds,
      });
      return code;
    },

    async check(uid: string, kind: ChallengeKind, code: string): Promise<CodeVerdict> {
      const challenge = await find(uid, kind);
      if (!challenge || challenge.codeExpiresAt <= seconds()) return 'codeExpired';
      const attempt = await table.increment(`${pkOf(uid)}#${challenge.nonce}`, kind, seconds() + keepSeconds);
      if (attempt > attemptsPerCode) return 'codeTooMany';
      return matches(challenge.codeHash, digest(challenge.nonce, code)) ? 'right' : 'codeWrong';
    },

    async close(uid: string, kind: ChallengeKind): Promise<void> {
      await table.remove(pkOf(uid), kind);
    },
  };
};

export type Challenges = ReturnType<typeof createChallenges>;
