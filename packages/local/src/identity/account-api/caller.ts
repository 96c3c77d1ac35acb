import { ownAccountScope } from '@portolan/contract/sign-in-client';
import { createLocalJWKSet, type JSONWebKeySet, type JWTPayload, jwtVerify } from 'jose';
import type { Account, Accounts } from '../accounts.ts';
import { apiAudience } from '../web-client.ts';
import { AccountFailure } from './failure.ts';

type CallerDeps = {
  readonly jwks: JSONWebKeySet;
  readonly issuer: string;
  readonly accounts: Accounts;
  readonly now: () => Date;
};

const mayLookAfterAccount = ({ scope }: JWTPayload): boolean =>
  typeof scope === 'string' && scope.split(' ').includes(ownAccountScope);

/** Finds whose access token it is. Throws Cognito's failures for one that does not hold, or whose account has gone. */
export const createCaller = ({ jwks, issuer, accounts, now }: CallerDeps) => {
  const keys = createLocalJWKSet(jwks);
  const checks = {
    issuer,
    audience: apiAudience,
    algorithms: ['RS256'],
    requiredClaims: ['exp', 'iat', 'sub'],
  };

  const claimsOf = async (token: string): Promise<JWTPayload> => {
    try {
      return (await jwtVerify(token, keys, { ...checks, currentDate: now() })).payload;
    } catch {
      throw new AccountFailure('NotAuthorizedException', 'Invalid Access Token');
    }
  };

  return async (token: string): Promise<Account> => {
    const claims = await claimsOf(token);
    if (!mayLookAfterAccount(claims)) {
      throw new AccountFailure('NotAuthorizedException', 'Access Token does not have required scopes');
    }
    const account = await accounts.findBySub(claims.sub ?? '');
    if (!account) throw new AccountFailure('UserNotFoundException', 'User does not exist.');
    if ((claims.iat ?? 0) < account.passwordChangedAt) {
      throw new AccountFailure('NotAuthorizedException', 'Access Token has been revoked');
    }
    return account;
  };
};
