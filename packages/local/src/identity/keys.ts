import { randomBytes } from 'node:crypto';
import { exportJWK, generateKeyPair, type JSONWebKeySet, type JWK } from 'jose';

/** Kept with the data folder, so that tokens and cookies outlive a restart and starting costs no key generation. */
export type IdentityKeys = {
  readonly jwks: { readonly keys: readonly JWK[] };
  readonly cookieKeys: readonly string[];
};

/** A new RSA signing key and a cookie key; plain JSON, to be stored readable by the owner only. */
export const createKeys = async (): Promise<IdentityKeys> => {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const jwk = await exportJWK(privateKey);
  return {
    jwks: { keys: [{ ...jwk, use: 'sig', alg: 'RS256', kid: randomBytes(8).toString('hex') }] },
    cookieKeys: [randomBytes(32).toString('base64url')],
  };
};

/** What anyone may know of them: the keys that tokens are verified with. */
export const publicKeys = ({ jwks }: IdentityKeys): JSONWebKeySet => ({
  keys: jwks.keys.map(({ d, p, q, dp, dq, qi, ...publicPart }) => publicPart),
});
