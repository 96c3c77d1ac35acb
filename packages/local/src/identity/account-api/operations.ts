import * as z from 'zod/mini';
import type { Account, Accounts } from '../accounts.ts';
import type { SecondFactors } from '../second-factor/second-factors.ts';
import { AccountFailure } from './failure.ts';

export type OperationDeps = { readonly accounts: Accounts; readonly secondFactors: SecondFactors };
/** One operation: takes the caller's account and the request, resolves to the answer's body. */
type Operation = (account: Account, request: unknown, deps: OperationDeps) => Promise<object | null>;

const parse = <Shape>(schema: z.ZodMiniType<Shape>, request: unknown): Shape => {
  const parsed = schema.safeParse(request);
  if (parsed.success) return parsed.data;
  const at = parsed.error.issues[0]?.path.join('.') ?? '';
  throw new AccountFailure(
    'InvalidParameterException',
    `1 validation error detected: Value at '${at}' failed`,
  );
};

const associateSoftwareToken: Operation = async ({ sub }, _request, { secondFactors }) => ({
  SecretCode: await secondFactors.begin(sub),
});

const verification = z.object({ UserCode: z.string().check(z.regex(/^\d{6}$/)) });

const verifySoftwareToken: Operation = async ({ sub }, request, { secondFactors }) => {
  const { UserCode } = parse(verification, request);
  switch (await secondFactors.confirm(sub, UserCode)) {
    case 'confirmed':
      return { Status: 'SUCCESS' };
    case 'wrong':
      throw new AccountFailure(
        'EnableSoftwareTokenMFAException',
        'Code mismatch and fail enable Software Token MFA',
      );
    case 'not-begun':
      throw new AccountFailure(
        'SoftwareTokenMFANotFoundException',
        'Software Token MFA has not been associated with the user',
      );
  }
};

const preference = z.object({
  SoftwareTokenMfaSettings: z.object({ Enabled: z._default(z.boolean(), false) }),
});

const setUserMfaPreference: Operation = async ({ sub }, request, { secondFactors }) => {
  const { Enabled } = parse(preference, request).SoftwareTokenMfaSettings;
  if (await secondFactors.turn(sub, Enabled)) return {};
  throw new AccountFailure(
    'InvalidParameterException',
    'User does not have delivery config set to turn on SOFTWARE_TOKEN_MFA',
  );
};

const getUser: Operation = async ({ sub, email, name, language }, _request, { secondFactors }) => ({
  Username: sub,
  UserAttributes: Object.entries({ sub, email, email_verified: 'true', name, locale: language }).map(
    ([Name, Value]) => ({ Name, Value }),
  ),
  ...((await secondFactors.isOn(sub)) && {
    PreferredMfaSetting: 'SOFTWARE_TOKEN_MFA',
    UserMFASettingList: ['SOFTWARE_TOKEN_MFA'],
  }),
});

const deleteUser: Operation = async (account, _request, { accounts, secondFactors }) => {
  await accounts.remove(account, secondFactors.keysOf(account.sub));
  return null;
};

/** The operations by the name that `X-Amz-Target` gives them. */
export const operations: ReadonlyMap<string, Operation> = new Map([
  ['AssociateSoftwareToken', associateSoftwareToken],
  ['VerifySoftwareToken', verifySoftwareToken],
  ['SetUserMFAPreference', setUserMfaPreference],
  ['GetUser', getUser],
  ['DeleteUser', deleteUser],
]);
