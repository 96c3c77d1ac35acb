import type { Language } from '@portolan/messages/define-texts';
import type { Config } from './config.ts';
import { forgetInput, recordInput } from './last-input.ts';
import { createOwnAccount, type OwnAccount } from './own-account.ts';
import { clearWaitingWork } from './waiting-work.ts';

export type SignIn = {
  /** A path of this app, with its fragment. */
  readonly returnTo: string;
  readonly language: Language;
  /** Opens with the form for a new account. */
  readonly create?: boolean;
};

/** Who is signed in, in this tab. The identity library is loaded only when it is needed. */
export type Session = {
  /** True when this tab holds tokens; whether they still serve shows at the first request. */
  readonly isSignedIn: () => boolean;
  /** A token that is good for at least half a minute; null when the person has to sign in again. */
  readonly token: () => Promise<string | null>;
  /** Leaves the page. */
  readonly signIn: (request: SignIn) => Promise<void>;
  /** Takes what the identity provider answered with; resolves with the path to go on to. */
  readonly finishSignIn: (url: string) => Promise<string>;
  /** Clears what waits on this machine, ends the provider's session too, and leaves the page for a public one. */
  readonly signOut: (to?: '/' | '/account-deleted') => Promise<void>;
  /** Follows a sign-out in another tab: forgets what this tab holds, and leaves the page. */
  readonly follow: () => Promise<void>;
  readonly ownAccount: OwnAccount;
};

/** Only paths of our own: an address elsewhere, or one without a host's slash, leads home. */
export const safeReturnTo = (path: unknown): string =>
  typeof path === 'string' && /^\/(?![/\\])/.test(path) ? path : '/home';

export const createSession = (config: Config): Session => {
  const identity = async () => {
    const { identityClient } = await import('./identity-client.ts');
    return identityClient(config);
  };
  const key = `oidc.user:${config.issuer}:${config.clientId}`;
  const token = async () => (sessionStorage.getItem(key) === null ? null : (await identity()).token());
  return {
    isSignedIn: () => sessionStorage.getItem(key) !== null,
    token,
    ownAccount: createOwnAccount(config.accountApi, token),
    signIn: async (request) => (await identity()).signIn(request),
    finishSignIn: async (url) => {
      const returnTo = safeReturnTo(await (await identity()).finishSignIn(url));
      recordInput(Date.now());
      return returnTo;
    },
    signOut: async (to = '/') => {
      const client = await identity();
      await clearWaitingWork();
      forgetInput();
      await client.signOut(to);
    },
    follow: async () => {
      await clearWaitingWork();
      await (await identity()).forget();
      window.location.assign('/');
    },
  };
};
