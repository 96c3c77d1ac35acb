import type { KoaContextWithOIDC, Provider } from 'oidc-provider';
import { webClientId } from './web-client.ts';

const goOn = (ctx: KoaContextWithOIDC): void => {
  const { post_logout_redirect_uri: back, state } = ctx.oidc.params ?? {};
  const target = new URL(typeof back === 'string' ? back : ctx.oidc.urlFor('end_session_success'));
  if (typeof back === 'string' && typeof state === 'string') target.searchParams.set('state', state);
  ctx.status = 303;
  ctx.redirect(target.href);
};

/** True when the app showed by an id token that it speaks for the person who is signed in here. */
export const isAskedByOwner = (ctx: KoaContextWithOIDC): boolean =>
  ctx.oidc.entities.IdTokenHint?.payload.sub === ctx.oidc.session?.accountId;

/** Ends the session and every token of the web app at once, as Cognito does, and sends the browser back. */
export const signOutAtOnce = async (ctx: KoaContextWithOIDC, provider: Provider): Promise<void> => {
  const { session } = ctx.oidc;
  const grantId = session?.grantIdFor(webClientId);
  if (grantId) {
    await provider.RefreshToken.revokeByGrantId(grantId);
    await provider.Grant.adapter.destroy(grantId);
  }
  await session?.destroy();
  ctx.cookies.set(provider.cookieName('session'), null);
  goOn(ctx);
};

/** Whoever has no session any more is sent back as well, without the library's page that needs a script for it. */
export const skipEmptySignOut = (provider: Provider): void => {
  provider.use(async (ctx: KoaContextWithOIDC, next) => {
    await next();
    if (ctx.oidc?.route === 'end_session' && ctx.status === 200 && !ctx.oidc.session?.accountId) goOn(ctx);
  });
};
