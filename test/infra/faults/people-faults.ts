import { drop, one, put, putAttribute } from './draft.ts';
import type { Fault } from './fault.ts';

const pool = 'AWS::Cognito::UserPool';
const client = 'AWS::Cognito::UserPoolClient';

/** Accounts, and what signs in. */
export const peopleFaults: readonly Fault[] = [
  {
    name: 'accounts with addresses that nobody verified',
    caughtBy: 'people-email-verified',
    spoil: (draft) => drop(one(draft, pool), ['AutoVerifiedAttributes']),
  },
  {
    name: 'a second factor by text message',
    caughtBy: 'people-second-factor',
    spoil: (draft) => put(one(draft, pool), ['EnabledMfas'], ['SMS_MFA', 'SOFTWARE_TOKEN_MFA']),
  },
  {
    name: 'accounts that one call deletes',
    caughtBy: 'people-deletion-protection',
    spoil: (draft) => put(one(draft, pool), ['DeletionProtection'], 'INACTIVE'),
  },
  {
    name: 'a browser client with a secret',
    caughtBy: 'client-public',
    spoil: (draft) => put(one(draft, client), ['GenerateSecret'], true),
  },
  {
    name: 'a client that is given tokens in its address bar',
    caughtBy: 'client-code-flow',
    spoil: (draft) => put(one(draft, client), ['AllowedOAuthFlows'], ['code', 'implicit']),
  },
  {
    name: 'a client that says whether an address has an account',
    caughtBy: 'client-existence',
    spoil: (draft) => put(one(draft, client), ['PreventUserExistenceErrors'], 'LEGACY'),
  },
  {
    name: 'a password that is recovered by telephone',
    caughtBy: 'people-recovery',
    spoil: (draft) =>
      put(
        one(draft, pool),
        ['AccountRecoverySetting', 'RecoveryMechanisms'],
        [{ Name: 'verified_phone_number', Priority: 1 }],
      ),
  },
  {
    name: 'passwords of eight characters',
    caughtBy: 'people-password',
    spoil: (draft) => put(one(draft, pool), ['Policies', 'PasswordPolicy', 'MinimumLength'], 8),
  },
  {
    name: 'accounts that go with their stack',
    caughtBy: 'people-retained',
    spoil: (draft) => putAttribute(one(draft, pool), 'DeletionPolicy', 'Delete'),
  },
  {
    name: 'addresses whose capitals matter',
    caughtBy: 'people-sign-in-by-email',
    spoil: (draft) => put(one(draft, pool), ['UsernameConfiguration', 'CaseSensitive'], true),
  },
  {
    name: 'a client that sends passwords itself',
    caughtBy: 'client-auth-flows',
    spoil: (draft) => put(one(draft, client), ['ExplicitAuthFlows'], ['ALLOW_USER_PASSWORD_AUTH']),
  },
  {
    name: 'a client whose sessions cannot be ended',
    caughtBy: 'client-revocation',
    spoil: (draft) => put(one(draft, client), ['EnableTokenRevocation'], false),
  },
  {
    name: 'a client whose codes go anywhere',
    caughtBy: 'client-callbacks',
    spoil: (draft) => put(one(draft, client), ['CallbackURLs'], ['http://anywhere.example/']),
  },
];
