import type { WebAppConfig } from '@portolan/contract/web-app-config';
import { describe, expect, it } from 'vitest';
import { signOutPage, signUpPage, wordsFor } from './sign-in-pages.ts';

const common = {
  apiBase: '/api/v1',
  issuer: 'https://issuer.example',
  clientId: 'client-1',
  audience: 'https://portal.example/api',
  accountApi: 'https://account.example/',
};
const openid: WebAppConfig = { ...common, pages: { kind: 'openid' } };
const managed: WebAppConfig = {
  ...common,
  pages: { kind: 'managed-login', origin: 'https://auth.portal.example' },
};
const visit = { language: 'es', afresh: false } as const;

describe('a provider that speaks OpenID Connect alone', () => {
  it('is asked in its words', () => {
    expect(wordsFor(openid, visit)).toEqual({ ui_locales: 'es' });
  });

  it('is asked for a new account by a prompt, with the address to begin with', () => {
    expect(wordsFor(openid, { ...visit, create: true, email: 'ana@clinic.example', afresh: true })).toEqual({
      ui_locales: 'es',
      prompt: 'create',
      login_hint: 'ana@clinic.example',
    });
    expect(signUpPage(openid)).toBeNull();
  });

  it('is asked for the password again by a prompt', () => {
    expect(wordsFor(openid, { ...visit, afresh: true })).toEqual({ ui_locales: 'es', prompt: 'login' });
  });

  it('has no sign-out page but the standard one', () => {
    expect(signOutPage(openid, 'https://portal.example/')).toBeNull();
  });
});

describe('managed login', () => {
  it('is asked for the audience, and for the language in its own word', () => {
    expect(wordsFor(managed, visit)).toEqual({
      resource: 'https://portal.example/api',
      extraQueryParams: { lang: 'es' },
    });
  });

  it('has a page of its own for a new account, and no prompt for it', () => {
    expect(wordsFor(managed, { ...visit, create: true, afresh: true })).not.toHaveProperty('prompt');
    expect(signUpPage(managed)).toBe('https://auth.portal.example/signup');
  });

  it('is asked for the password again by a prompt', () => {
    expect(wordsFor(managed, { ...visit, afresh: true })).toMatchObject({ prompt: 'login' });
  });

  it('leads back from its sign-out page', () => {
    expect(signOutPage(managed, 'https://portal.example/account-deleted')).toBe(
      'https://auth.portal.example/logout?client_id=client-1&logout_uri=https%3A%2F%2Fportal.example%2Faccount-deleted',
    );
  });
});
