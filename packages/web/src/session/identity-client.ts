import { signInClient, signInScopes } from '@portolan/contract/sign-in-client';
import type { WebAppConfig } from '@portolan/contract/web-app-config';
import { ErrorResponse, type User, UserManager, WebStorageStateStore } from 'oidc-client-ts';
import * as z from 'zod/mini';
import { AccountRefused, createAccountApi } from './account-api.ts';
import { signOutPage, signUpPage, type Visit, wordsFor } from './sign-in-pages.ts';

/** Seconds before a token's end at which the next one is fetched. */
const renewAhead = 30;

/** What comes back with the person: where they go on to, and the language they were asked in. */
const stateSchema = z.object({ returnTo: z.unknown(), language: z.string() });

const createIdentityClient = (config: WebAppConfig) => {
  const { origin } = window.location;
  const askAccount = createAccountApi(config.accountApi);
  const store = new WebStorageStateStore({ store: sessionStorage });
  const settings = {
    authority: config.issuer,
    client_id: config.clientId,
    redirect_uri: `${origin}${signInClient.redirectPath}`,
    post_logout_redirect_uri: `${origin}/`,
    response_type: 'code',
    scope: signInScopes.join(' '),
    automaticSilentRenew: false,
    userStore: store,
    stateStore: store,
  };
  const manager = new UserManager(settings);
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

  const managerFor = (create: boolean): UserManager => {
    const page = create ? signUpPage(config) : null;
    return page === null
      ? manager
      : new UserManager({ ...settings, metadataSeed: { authorization_endpoint: page } });
  };

  /** Cognito's sign-up form does not keep the language, and its next letters should be in it. */
  const tellLanguage = async ({ access_token, profile }: User, language: string): Promise<void> => {
    if (profile.locale !== undefined) return;
    const UserAttributes = [{ Name: 'locale', Value: language }];
    // Letters in both languages are no reason to keep somebody out.
    await askAccount('UpdateUserAttributes', { AccessToken: access_token, UserAttributes }).catch(() => null);
  };

  /** Managed login ends its own session only; the standard logout ends the tokens as well. */
  const endTokens = async (): Promise<void> => {
    const Token = (await manager.getUser())?.refresh_token;
    if (Token === undefined) return;
    try {
      await askAccount('RevokeToken', { Token, ClientId: config.clientId });
    } catch (error) {
      // Of an account that has gone, or a token that has ended, there is nothing left to revoke.
      if (!(error instanceof AccountRefused)) throw error;
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
    signIn: ({ returnTo, ...visit }: Visit & { readonly returnTo: string }): Promise<void> =>
      managerFor(visit.create === true).signinRedirect({
        state: { returnTo, language: visit.language },
        ...wordsFor(config, visit),
      }),
    finishSignIn: async (url: string): Promise<unknown> => {
      const user = await manager.signinRedirectCallback(url);
      const state = stateSchema.safeParse(user.state);
      if (!state.success) return undefined;
      // Nobody waits for it.
      void tellLanguage(user, state.data.language);
      return state.data.returnTo;
    },
    /** Rejects when the provider cannot be reached: its page would stay away, and ours would be gone or stand there for good. */
    signOut: async (path: string): Promise<void> => {
      const { ok } = await fetch(`${config.issuer}/.well-known/openid-configuration`, { cache: 'no-store' });
      if (!ok) throw new Error('The identity provider does not answer');
      const page = signOutPage(config, `${origin}${path}`);
      if (page === null) return manager.signoutRedirect({ post_logout_redirect_uri: `${origin}${path}` });
      await endTokens();
      await manager.removeUser();
      window.location.assign(page);
    },
  };
};
type IdentityClient = ReturnType<typeof createIdentityClient>;

const clients = new Map<string, IdentityClient>();

/** One client for each place, however often it is asked for. */
export const identityClient = (config: WebAppConfig): IdentityClient => {
  const known = clients.get(config.issuer);
  if (known !== undefined) return known;
  const client = createIdentityClient(config);
  clients.set(config.issuer, client);
  return client;
};
