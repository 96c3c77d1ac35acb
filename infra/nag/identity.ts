import type { IConstruct } from 'constructs';
import { acknowledge } from './acknowledge.ts';

/** Everybody who has an account. */
export const acknowledgeUserPool = (pool: IConstruct): void =>
  acknowledge(pool, {
    'AwsSolutions-COG1':
      'At least 12 characters and no rule of kinds of characters, as NIST SP 800-63B and ASVS 5.0 (6.2.5) ask: such rules make ' +
      'passwords that are easier to guess. Guessing is slowed by Cognito, and a second factor can be turned on.',
    'AwsSolutions-COG2':
      'Everybody may turn on a second factor by an authenticator app (ORG-3). Requiring it would shut out staff of small clinics ' +
      'who may use no phone at work. Every change is in the audit record with who made it.',
    'AwsSolutions-COG8':
      'Essentials has all that is used: managed login and claims in access tokens. Plus would add scores of risk and a list of ' +
      'leaked passwords at several times the price, which a small foundation bears for every clinic.',
  });
