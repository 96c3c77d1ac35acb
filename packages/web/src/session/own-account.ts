import * as z from 'zod/mini';
import { AccountRefused, createAccountApi } from './account-api.ts';

/** What a person does to their own account at the identity provider. Rejects with `AccountRefused` or `NoAnswer`. */
export type OwnAccount = {
  readonly hasSecondFactor: () => Promise<boolean>;
  /** A new key for an authenticator app, in base32. */
  readonly beginSecondFactor: () => Promise<string>;
  /** Takes the key once the app shows its codes; `EnableSoftwareTokenMFAException` for a wrong one. */
  readonly confirmSecondFactor: (code: string) => Promise<void>;
  readonly turnSecondFactor: (on: boolean) => Promise<void>;
  /** Erases the account; one that has gone already is as good. */
  readonly erase: () => Promise<void>;
};

const user = z.object({ UserMFASettingList: z._default(z.array(z.string()), []) });
const association = z.object({ SecretCode: z.string() });

/** The access token is all that is needed for what concerns only its owner. */
export const createOwnAccount = (accountApi: string, token: () => Promise<string | null>): OwnAccount => {
  const askAccount = createAccountApi(accountApi);
  const ask = async (operation: string, request: object = {}): Promise<unknown> =>
    askAccount(operation, { AccessToken: await token(), ...request });

  return {
    hasSecondFactor: async () =>
      user.parse(await ask('GetUser')).UserMFASettingList.includes('SOFTWARE_TOKEN_MFA'),
    beginSecondFactor: async () => association.parse(await ask('AssociateSoftwareToken')).SecretCode,
    confirmSecondFactor: async (code) => {
      await ask('VerifySoftwareToken', { UserCode: code });
    },
    turnSecondFactor: async (on) => {
      await ask('SetUserMFAPreference', { SoftwareTokenMfaSettings: { Enabled: on, PreferredMfa: on } });
    },
    erase: async () => {
      try {
        await ask('DeleteUser');
      } catch (error) {
        if (!(error instanceof AccountRefused && error.type === 'UserNotFoundException')) throw error;
      }
    },
  };
};
