import type { WebAppConfig } from '@portolan/contract/web-app-config';
import type { Language } from '@portolan/messages/define-texts';
import { type Ending, endInput, recordInput } from './last-input.ts';
import { createOwnAccount, type OwnAccount } from './own-account.ts';
import { clearWaitingWork, suspendWaitingWork } from './waiting-work.ts';

export type SignIn = {
  /** A path of this app, with its fragment. */
  readonly returnTo: string;
  readonly language: Language;
  /** Opens with the form for a new account. */
  readonly create?: boolean;
  /** The address to begin with; the person may change it. */
  readonly email?: string;
};

export type SignOut = {
  /** The public page to leave for; the first one when nothing else is said. */
  readonly to?: '/' | '/account-deleted';
  /** A path of this app to which the first page leads back, in this tab. */
  readonly comeBackTo?: string;
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
  readonly signOut: (how?: SignOut) => Promise<void>;
  /** Signs out somebody who is away: what waits on this machine stays for their next sign-in. */
  readonly timeOut: () => Promise<void>;
  /** Follows a sign-out in another tab: forgets what this tab holds, and leaves the page. */
  readonly follow: (ending: Ending) => Promise<void>;
  /** Where a sign-out said to come back to; null when it said nothing. Says so once. */
  readonly comeBack: () => string | null;
  readonly ownAccount: OwnAccount;
};

/** Only paths of our own: an address elsewhere, or one without a host's slash, leads home. */
export const safeReturnTo = (path: unknown): string =>
  typeof path === 'string' && /^\/(?![/\\])/.test(path) ? path : '/home';

const comeBackKey = 'portolan.come-back-to';
/** Stands while the provider may not have heard of a sign-out, and so might let in whoever comes next unasked. */
const unheardKey = 'portolan.sign-out-unheard';

export const createSession = (config: WebAppConfig): Session => {
  const identity = async () => {
    const { identityClient } = await import('./identity-client.ts');
    return identityClient(config);
  };
  const key = `oidc.user:${config.issuer}:${config.clientId}`;
  let leaving = false;
  // A request without a token, refused, would lead to a new sign-in before the old one has ended.
  const whilePageIsLeft = () => new Promise<never>(() => {});
  const token = async () => {
    if (leaving) return whilePageIsLeft();
    return sessionStorage.getItem(key) === null ? null : (await identity()).token();
  };
  const leave = async (to: string, ending: Ending) => {
    leaving = true;
    endInput(ending);
    try {
      await (await identity()).signOut(to);
    } catch {
      sessionStorage.removeItem(key);
      localStorage.setItem(unheardKey, 'true');
      window.location.assign(to);
    }
  };
  return {
    isSignedIn: () => sessionStorage.getItem(key) !== null,
    token,
    ownAccount: createOwnAccount(config.accountApi, token),
    signIn: async (request) => {
      if (leaving) return whilePageIsLeft();
      const afresh = localStorage.getItem(unheardKey) !== null;
      await (await identity()).signIn({ ...request, afresh });
    },
    finishSignIn: async (url) => {
      const returnTo = safeReturnTo(await (await identity()).finishSignIn(url));
      localStorage.removeItem(unheardKey);
      recordInput(Date.now());
      return returnTo;
    },
    signOut: async ({ to = '/', comeBackTo } = {}) => {
      await clearWaitingWork();
      if (comeBackTo !== undefined) sessionStorage.setItem(comeBackKey, comeBackTo);
      await leave(to, 'chosen');
    },
    timeOut: async () => {
      suspendWaitingWork();
      await leave('/', 'away');
    },
    follow: async (ending) => {
      if (ending === 'away') suspendWaitingWork();
      else await clearWaitingWork();
      leaving = true;
      sessionStorage.removeItem(key);
      window.location.assign('/');
    },
    comeBack: () => {
      const path = sessionStorage.getItem(comeBackKey);
      sessionStorage.removeItem(comeBackKey);
      return path === null ? null : safeReturnTo(path);
    },
  };
};
