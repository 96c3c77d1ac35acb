import { NoAnswer } from '@portolan/contract/client';
import * as z from 'zod/mini';

/** The identity provider refused. `type` is Cognito's name for why. */
export class AccountRefused extends Error {
  readonly type: string;
  constructor(type: string) {
    super(type);
    this.name = 'AccountRefused';
    this.type = type;
  }
}

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

const refusal = z.object({ __type: z.string() });
const user = z.object({ UserMFASettingList: z._default(z.array(z.string()), []) });
const association = z.object({ SecretCode: z.string() });

/**
 * Speaks Cognito's protocol (JSON 1.1, the operation in `X-Amz-Target`), which the local identity provider understands as
 * well. The access token is all that is needed for what concerns only its owner.
 */
export const createOwnAccount = (accountApi: string, token: () => Promise<string | null>): OwnAccount => {
  const send = async (operation: string, request: object): Promise<Response> => {
    try {
      return await fetch(accountApi, {
        method: 'POST',
        headers: {
          'content-type': 'application/x-amz-json-1.1',
          'x-amz-target': `AWSCognitoIdentityProviderService.${operation}`,
        },
        body: JSON.stringify({ AccessToken: await token(), ...request }),
      });
    } catch (error) {
      throw new NoAnswer(error);
    }
  };

  const ask = async (operation: string, request: object = {}): Promise<unknown> => {
    const response = await send(operation, request);
    const text = await response.text();
    if (response.ok) return text === '' ? null : JSON.parse(text);
    const refused = refusal.safeParse(await new Response(text).json().catch(() => null));
    if (!refused.success) throw new NoAnswer(response.status);
    throw new AccountRefused(refused.data.__type.split('#').at(-1) ?? '');
  };

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
