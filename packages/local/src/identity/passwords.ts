import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto';
import { shortestPassword } from '@portolan/contract/sign-in-client';

const maximumLength = 200;
const cost = { N: 2 ** 15, r: 8, p: 1, maxmem: 2 ** 26 };
/** For accounts whose password everybody may read: dozens of them are made at once, and there is nothing to guess. */
const knownToAll = { ...cost, N: 2 ** 10 };
const keyLength = 32;

/** Long enough, and still among the first that anyone tries. */
const commonest = new Set([
  '123456789012',
  '1234567890123',
  '123123123123',
  '1q2w3e4r5t6y',
  'abc123abc123',
  'abcdefghijkl',
  'admin1234567',
  'administrador',
  'administrator',
  'baseball1234',
  'bienvenido123',
  'changeme1234',
  'changemechangeme',
  'contrasena123',
  'contraseña123',
  'dragon123456',
  'football1234',
  'iloveyou1234',
  'letmein12345',
  'letmeinletmein',
  'monkey123456',
  'password1234',
  'password12345',
  'password123456',
  'passwordpassword',
  'portolan1234',
  'princess1234',
  'qwerty123456',
  'qwertyuiop12',
  'qwertyuiop123',
  'sunshine1234',
  'teamoteamo12',
  'welcome12345',
  'welcome123456',
]);

export type PasswordProblem =
  | 'passwordMissing'
  | 'passwordTooShort'
  | 'passwordTooLong'
  | 'passwordCommon'
  | 'passwordIsEmail';

/** What is wrong with a password that somebody chooses; nothing when it will do. Length is all that is asked of it. */
export const passwordProblem = (password: string, email: string): PasswordProblem | undefined => {
  const length = [...password].length;
  const lower = password.toLowerCase();
  if (length === 0) return 'passwordMissing';
  if (length < shortestPassword) return 'passwordTooShort';
  if (length > maximumLength) return 'passwordTooLong';
  if (lower === email.toLowerCase()) return 'passwordIsEmail';
  if (commonest.has(lower) || new Set(lower).size === 1) return 'passwordCommon';
  return undefined;
};

const derive = (password: string, salt: Buffer, options: ScryptOptions): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    // The same letters can be typed as different code points on different keyboards.
    scrypt(password.normalize('NFKC'), salt, keyLength, options, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });

const hash = async (password: string, options: typeof cost): Promise<string> => {
  const salt = randomBytes(16);
  const key = await derive(password, salt, options);
  const { N, r, p } = options;
  return ['scrypt', N, r, p, salt.toString('base64url'), key.toString('base64url')].join('$');
};

/** `scrypt$N$r$p$salt$key`, the last two in base64url. */
export const hashPassword = (password: string): Promise<string> => hash(password, cost);

/** As `hashPassword`, at a thirtieth of the work: for the password of an account that was made for somebody, as those of demo data are. */
export const hashKnownPassword = (password: string): Promise<string> => hash(password, knownToAll);

/** Compares in constant time. Without a hash (nobody has this address) it takes as long and says no. */
export const verifyPassword = async (password: string, hash: string | undefined): Promise<boolean> => {
  const [, N, r, p, salt, expected] = (hash ?? '').split('$');
  if (salt === undefined || expected === undefined) {
    await derive(password, randomBytes(16), cost);
    return false;
  }
  const key = await derive(password, Buffer.from(salt, 'base64url'), {
    N: Number(N),
    r: Number(r),
    p: Number(p),
    maxmem: cost.maxmem,
  });
  const stored = Buffer.from(expected, 'base64url');
  return stored.length === key.length && timingSafeEqual(stored, key);
};
