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

const refusal = z.object({ __type: z.string() });

/** Asks for one operation; resolves to the answer's body, null when it is empty. Rejects with `AccountRefused` or `NoAnswer`. */
export type AskAccount = (operation: string, request: object) => Promise<unknown>;

/** Speaks Cognito's protocol: JSON 1.1 over POST, the operation in `X-Amz-Target`. The local identity provider understands it too. */
export const createAccountApi = (address: string): AskAccount => {
  const send = async (operation: string, request: object): Promise<Response> => {
    try {
      return await fetch(address, {
        method: 'POST',
        headers: {
          'content-type': 'application/x-amz-json-1.1',
          'x-amz-target': `AWSCognitoIdentityProviderService.${operation}`,
        },
        body: JSON.stringify(request),
      });
    } catch (error) {
      throw new NoAnswer(error);
    }
  };

  return async (operation, request) => {
    const response = await send(operation, request);
    const text = await response.text();
    if (response.ok) return text === '' ? null : JSON.parse(text);
    const refused = refusal.safeParse(await new Response(text).json().catch(() => null));
    if (!refused.success) throw new NoAnswer(response.status);
    throw new AccountRefused(refused.data.__type.split('#').at(-1) ?? '');
  };
};
