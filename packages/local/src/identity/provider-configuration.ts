import { ownAccountScope, signInClient, signInScopes } from '@portolan/contract/sign-in-client';
import type { Configuration, KoaContextWithOIDC, Provider } from 'oidc-provider';
import type { Account, Accounts } from './accounts.ts';
import { apiResource, createPolicy, loadGrant } from './authorization.ts';
import type { IdentityTable } from './identity-table.ts';
import type { IdentityKeys } from './keys.ts';
import { createOidcAdapter } from './oidc-adapter.ts';
import { chooseLanguage } from './pages/languages.ts';
import { pageHeaders } from './pages/layout.ts';
import { problemPage, signedOutPage, signOutPage } from './pages/statements.ts';
import { isAskedByOwner, signOutAtOnce } from './sign-out.ts';
import { apiAudience, appOrigins, webClientId } from './web-client.ts';

const hour = 60 * 60;

export const apiResourceServer = {
  scope: signInScopes.join(' '),
  audience: apiAudience,
  accessTokenFormat: 'jwt',
  jwt: { sign: { alg: 'RS256' } },
} as const;

const claimsOf = ({ email, name, language }: Account) => ({
  email,
  email_verified: true,
  name,
  locale: language,
});

const languageOf = (ctx: KoaContextWithOIDC) =>
  chooseLanguage({
    switched: new URLSearchParams(ctx.querystring).get('lang'),
    uiLocales: ctx.oidc?.params?.ui_locales,
    acceptLanguage: ctx.get('accept-language'),
  });

export const createConfiguration = (deps: {
  readonly issuer: string;
  readonly keys: IdentityKeys;
  readonly table: IdentityTable;
  readonly accounts: Accounts;
  readonly now: () => Date;
  readonly provider: () => Provider;
}): Configuration => {
  const { lifetimes } = signInClient;
  const origins = appOrigins(deps.issuer);
  const headers = pageHeaders(origins);
  const show = (ctx: KoaContextWithOIDC, page: string): void => {
    for (const [name, value] of Object.entries(headers)) ctx.set(name, value);
    ctx.body = page;
  };

  return {
    adapter: createOidcAdapter(deps.table, deps.now),
    jwks: { keys: deps.keys.jwks.keys },
    clients: [
      {
        client_id: webClientId,
        token_endpoint_auth_method: 'none',
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
        redirect_uris: origins.map((origin) => origin + signInClient.redirectPath),
        post_logout_redirect_uris: origins.flatMap((origin) =>
          signInClient.signedOutPaths.map((path) => origin + path),
        ),
      },
    ],
    // Cognito's paths, so that nothing learns to depend on others.
    routes: {
      authorization: '/oauth2/authorize',
      token: '/oauth2/token',
      revocation: '/oauth2/revoke',
      end_session: '/logout',
      jwks: '/.well-known/jwks.json',
    },
    cookies: {
      keys: deps.keys.cookieKeys,
      long: { httpOnly: true, sameSite: 'lax', signed: true },
      short: { httpOnly: true, sameSite: 'lax', signed: true },
    },
    pkce: { required: () => true },
    scopes: ['openid', ownAccountScope],
    claims: { email: ['email', 'email_verified'], profile: ['name', 'locale'] },
    conformIdTokenClaims: false,
    responseTypes: ['code'],
    ttl: {
      AccessToken: lifetimes.accessToken,
      AuthorizationCode: 60,
      Grant: lifetimes.refreshToken,
      IdToken: lifetimes.idToken,
      Interaction: hour,
      RefreshToken: lifetimes.refreshToken,
      Session: lifetimes.refreshToken,
    },
    issueRefreshToken: (_ctx, client) => client.grantTypeAllowed('refresh_token'),
    // Two tabs share one token; with rotation the slower one would be signed out.
    rotateRefreshToken: false,
    clientBasedCORS: (_ctx, origin) => origins.includes(origin),
    interactions: {
      policy: createPolicy(),
      url: (_ctx, interaction) => `/identity/interaction/${interaction.uid}`,
    },
    loadExistingGrant: loadGrant,
    async findAccount(ctx, sub, token) {
      const account = await deps.accounts.findBySub(sub);
      if (!account) return undefined;
      const provenAt = token && 'authTime' in token ? token.authTime : ctx.oidc.session?.loginTs;
      if (typeof provenAt === 'number' && provenAt < account.passwordChangedAt) return undefined;
      return { accountId: sub, claims: () => ({ sub, ...claimsOf(account) }) };
    },
    async extraTokenClaims(_ctx, token) {
      const account = 'accountId' in token ? await deps.accounts.findBySub(token.accountId) : undefined;
      return account && claimsOf(account);
    },
    features: {
      devInteractions: { enabled: false },
      userinfo: { enabled: false },
      revocation: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => apiResource,
        getResourceServerInfo: () => apiResourceServer,
        useGrantedResource: () => true,
      },
      rpInitiatedLogout: {
        enabled: true,
        async logoutSource(ctx, form) {
          if (isAskedByOwner(ctx)) await signOutAtOnce(ctx, deps.provider());
          else show(ctx, signOutPage(languageOf(ctx), form));
        },
        postLogoutSuccessSource: (ctx) => show(ctx, signedOutPage(languageOf(ctx))),
      },
    },
    renderError(ctx, out) {
      const problem = out.error === 'server_error' ? 'fault' : 'other';
      show(ctx, problemPage(languageOf(ctx), problem, out.error));
    },
  };
};
