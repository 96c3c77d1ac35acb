import { ErrorResponse, UserManager, WebStorageStateStore } from 'oidc-client-ts';
import type { Config } from './config.ts';
import type { SignIn } from './session.ts';

/** The last is what Cognito asks for before a person may look after their own account. */
const scope = 'openid email profile aws.cognito.signin.user.admin';

/** Seconds before a token's end at which the next one is fetched. */
const renewAhead = 30;

const returnToOf = (state: unknown): unknown =>
  typeof state === 'object' && state !== null && 'returnTo' in state ? state.returnTo : undefined;

const createIdentityClient = (config: Config) => {
  const { origin } = window.location;
  const store = new WebStorageStateStore({ store: sessionStorage });
  const manager = new UserManager({
    authority: config.issuer,
    client_id: config.clientId,
    redirect_uri: `${origin}/signed-in`,
    post_logout_redirect_uri: `${origin}/`,
    response_type: 'code',
    scope,
    automaticSilentRenew: false,
    userStore: store,
    stateStore: store,
  });
  let renewal: Promise<string | null> | null = null;

  const renew = async (): Promise<string | null> => {
    try {
      return (await manager.signinSilent())?.access_token ?? null;
    } catch (error) {
      if (!(error instanceof ErrorResponse)) throw error;
      await manager.removeUser();
      return null;
    }
  };

  return {
    token: async (): Promise<string | null> => {
      const user = await manager.getUser();
      if (user === null) return null;
      if ((user.expires_in ?? 0) > renewAhead) return user.access_token;
      renewal ??= renew().finally(() => {
        renewal = null;
      });
      return renewal;
    },
    /** `afresh` asks for the password even if the provider still knows somebody. */
    signIn: ({
      returnTo,
      language,
      create,
      email,
      afresh,
    }: SignIn & { readonly afresh: boolean }): Promise<void> =>
      manager.signinRedirect({
        state: { returnTo },
        ui_locales: language,
        ...(email === undefined ? {} : { login_hint: email }),
        ...(create === true ? { prompt: 'create' } : afresh ? { prompt: 'login' } : {}),
      }),
    finishSignIn: async (url: string): Promise<unknown> => {
      const user = await manager.signinRedirectCallback(url);
      return returnToOf(user.state);
    },
    /** Rejects when the provider cannot be reached: its page would stay away, and ours would be gone or stand there for good. */
    signOut: async (path: string): Promise<void> => {
      const { ok } = await fetch(`${config.issuer}/.well-known/openid-configuration`, { cache: 'no-store' });
      if (!ok) throw new Error('The identity provider does not answer');
      await manager.signoutRedirect({ post_logout_redirect_uri: `${origin}${path}` });
    },
  };
};
type IdentityClient = ReturnType<typeof createIdentityClient>;

const clients = new Map<string, IdentityClient>();

/** One client for each place, however often it is asked for. */
export const identityClient = (config: Config): IdentityClient => {
  const known = clients.get(config.issuer);
  if (known !== undefined) return known;
  const client = createIdentityClient(config);
  clients.set(config.issuer, client);
  return client;
};
