import type { WebAppConfig } from '@portolan/contract/web-app-config';
import type { SigninRedirectArgs } from 'oidc-client-ts';
import type { SignIn } from './session.ts';

/** `afresh` asks for the password even if the provider still knows somebody. */
export type Visit = Omit<SignIn, 'returnTo'> & { readonly afresh: boolean };

type Words = Pick<
  SigninRedirectArgs,
  'prompt' | 'ui_locales' | 'login_hint' | 'resource' | 'extraQueryParams'
>;

/** What a visit to the provider's pages asks for, in the words that they understand. */
export const wordsFor = (
  { pages, audience }: WebAppConfig,
  { language, create = false, email, afresh }: Visit,
): Words => {
  const hint = email === undefined ? {} : { login_hint: email };
  const again = afresh && !create ? { prompt: 'login' } : {};
  switch (pages.kind) {
    case 'openid':
      return { ...hint, ui_locales: language, ...(create ? { prompt: 'create' } : again) };
    case 'managed-login':
      return { ...hint, ...again, resource: audience, extraQueryParams: { lang: language } };
  }
};

/** Where a new account begins, when that is a page of its own; null where the ordinary one is asked for it. */
export const signUpPage = ({ pages }: WebAppConfig): string | null => {
  switch (pages.kind) {
    case 'openid':
      return null;
    case 'managed-login':
      return `${pages.origin}/signup`;
  }
};

/** The page that ends the provider's session and leads back to `returnTo`; null where OpenID Connect's own logout does. */
export const signOutPage = ({ pages, clientId }: WebAppConfig, returnTo: string): string | null => {
  switch (pages.kind) {
    case 'openid':
      return null;
    case 'managed-login':
      return `${pages.origin}/logout?${new URLSearchParams({ client_id: clientId, logout_uri: returnTo })}`;
  }
};
