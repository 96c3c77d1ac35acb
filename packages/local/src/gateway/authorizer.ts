import { createLocalJWKSet, type JSONWebKeySet, jwtVerify } from 'jose';

/** Claims as API Gateway hands them on: everything is text. */
export type Claims = Readonly<Record<string, string>>;

export type Authorizer = (authorization: string | undefined) => Promise<Claims | undefined>;

/**
 * Checks bearer tokens as API Gateway's JWT authorizer does: an RSA signature by a key of the issuer, issuer, audience, and
 * expiry. Resolves to undefined for a token that is missing or does not hold.
 */
export function createAuthorizer(trusted: {
  readonly jwks: () => JSONWebKeySet;
  readonly issuer: string;
  readonly audience: string;
  readonly now: () => Date;
}): Authorizer {
  const { issuer, audience, now } = trusted;
  const keys = createLocalJWKSet(trusted.jwks());
  return async (authorization) => {
    const token = /^(?:Bearer\s+)?(\S+)$/i.exec(authorization ?? '')?.[1];
    if (token === undefined) return undefined;
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer,
        audience,
        algorithms: ['RS256', 'RS384', 'RS512'],
        requiredClaims: ['exp'],
        currentDate: now(),
      });
      return Object.fromEntries(Object.entries(payload).map(([name, value]) => [name, textOf(value)]));
    } catch {
      return undefined;
    }
  };
}

function textOf(claim: unknown): string {
  if (Array.isArray(claim)) return `[${claim.map(textOf).join(' ')}]`;
  return typeof claim === 'object' && claim !== null ? JSON.stringify(claim) : String(claim);
}
