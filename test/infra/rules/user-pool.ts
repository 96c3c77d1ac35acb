import { type Found, ofType, unless } from '../model.ts';
import type { RuleName } from '../rule-names.ts';
import { at, type Finding, listOf, textsOf } from '../templates.ts';

/** The user pool of one stage: addresses verified, a second factor without telephones, nothing that helps to guess. */
export const userPoolFindings = (model: readonly Found[]): readonly Finding[] => [
  ...ofType(model, 'AWS::Cognito::UserPool').flatMap(poolFindings),
  ...ofType(model, 'AWS::Cognito::UserPoolClient').flatMap(clientFindings),
];

const poolFindings = (pool: Found): readonly Finding[] => {
  const factors = textsOf(at(pool.is, 'EnabledMfas'));
  const recovery = listOf(at(pool.is, 'AccountRecoverySetting', 'RecoveryMechanisms')).map((one) =>
    at(one, 'Name'),
  );
  const password = at(pool.is, 'Policies', 'PasswordPolicy');
  const is = (holds: boolean, rule: RuleName, says: string) => unless(holds, pool, rule, says);
  return [
    ...is(
      textsOf(at(pool.is, 'AutoVerifiedAttributes')).includes('email'),
      'people-email-verified',
      'anybody may say that any address is theirs',
    ),
    ...is(
      textsOf(
        at(pool.is, 'UserAttributeUpdateSettings', 'AttributesRequireVerificationBeforeUpdate'),
      ).includes('email'),
      'people-email-verified',
      'an address counts before it is verified when it changes',
    ),
    ...is(
      ['ON', 'OPTIONAL'].includes(String(at(pool.is, 'MfaConfiguration'))) &&
        factors.join() === 'SOFTWARE_TOKEN_MFA',
      'people-second-factor',
      'the second factor is not an app, or not offered, or a text message',
    ),
    ...is(at(pool.is, 'SmsConfiguration') === undefined, 'people-second-factor', 'it sends text messages'),
    ...is(
      recovery.join() === 'verified_email',
      'people-recovery',
      'a password is recovered in another way than by email',
    ),
    ...is(
      Number(at(password, 'MinimumLength')) >= 12,
      'people-password',
      'a password may be shorter than 12 characters',
    ),
    ...is(
      !pool.stage.keepsData || at(pool.is, 'DeletionProtection') === 'ACTIVE',
      'people-deletion-protection',
      'all accounts can be deleted by one call',
    ),
    ...is(
      !pool.stage.keepsData || pool.deletionPolicy === 'Retain',
      'people-retained',
      'all accounts go with the stack',
    ),
    ...is(
      at(pool.is, 'UsernameConfiguration', 'CaseSensitive') === false &&
        textsOf(at(pool.is, 'UsernameAttributes')).join() === 'email',
      'people-sign-in-by-email',
      'people do not sign in by their address, or its case matters',
    ),
  ];
};

const clientFindings = (client: Found): readonly Finding[] => {
  const is = (holds: boolean, rule: RuleName, says: string) => unless(holds, client, rule, says);
  const flows = textsOf(at(client.is, 'ExplicitAuthFlows'));
  const callbacks = textsOf(at(client.is, 'CallbackURLs'));
  return [
    ...is(at(client.is, 'GenerateSecret') !== true, 'client-public', 'a browser keeps no secret'),
    ...is(
      textsOf(at(client.is, 'AllowedOAuthFlows')).join() === 'code',
      'client-code-flow',
      'tokens are given by another flow than the code with PKCE',
    ),
    ...is(
      flows.every(
        (flow) =>
          !['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_ADMIN_USER_PASSWORD_AUTH', 'ALLOW_CUSTOM_AUTH'].includes(flow),
      ),
      'client-auth-flows',
      'a password may be sent by an app instead of being typed at the managed login',
    ),
    ...is(
      at(client.is, 'PreventUserExistenceErrors') === 'ENABLED',
      'client-existence',
      'it says whether an address has an account',
    ),
    ...is(at(client.is, 'EnableTokenRevocation') !== false, 'client-revocation', 'signing out ends nothing'),
    ...is(
      callbacks.length > 0 && callbacks.every((url) => url.startsWith('https://') && !url.includes('*')),
      'client-callbacks',
      'codes may be sent elsewhere than to the app over TLS',
    ),
  ];
};
