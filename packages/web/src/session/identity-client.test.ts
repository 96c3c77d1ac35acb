import type { WebAppConfig } from '@portolan/contract/web-app-config';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { identityClient } from './identity-client.ts';

const origin = 'https://portal.example';
const accountApi = 'https://account.example/';
let place = 0;
let left: string[];
let asked: { operation: string; body: Record<string, string> }[];
let accountRefuses: boolean;

/** A configuration whose provider no other test has spoken to. */
const configOf = (pages: WebAppConfig['pages']): WebAppConfig => {
  place += 1;
  const issuer = `https://issuer-${place}.example`;
  return { apiBase: '/api/v1', issuer, clientId: 'client-1', audience: `${origin}/api`, accountApi, pages };
};
const managedLogin = { kind: 'managed-login', origin: 'https://auth.portal.example' } as const;

const memory = () => {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
    key: (index: number) => [...kept.keys()][index] ?? null,
    get length() {
      return kept.size;
    },
  };
};

const base64 = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const idToken = (claims: object) => `${base64({ alg: 'RS256' })}.${base64(claims)}.signature`;
let claims: Record<string, unknown>;

const answer = async (input: string | URL, init: RequestInit = {}): Promise<Response> => {
  const url = new URL(input);
  if (url.pathname.endsWith('/openid-configuration'))
    return Response.json({
      issuer: url.origin,
      authorization_endpoint: `${url.origin}/oauth2/authorize`,
      token_endpoint: `${url.origin}/oauth2/token`,
      end_session_endpoint: `${url.origin}/logout`,
    });
  if (url.pathname.endsWith('/oauth2/token'))
    return Response.json({
      access_token: 'access-1',
      refresh_token: 'refresh-1',
      id_token: idToken({ iss: url.origin, sub: 'person-1', aud: 'client-1', ...claims }),
      token_type: 'Bearer',
      expires_in: 900,
    });
  const target = new Headers(init.headers).get('x-amz-target') ?? '';
  asked.push({ operation: target.split('.')[1] ?? '', body: JSON.parse(String(init.body)) });
  return accountRefuses
    ? Response.json({ __type: 'NotAuthorizedException' }, { status: 400 })
    : new Response('{}');
};

beforeEach(() => {
  left = [];
  asked = [];
  claims = { locale: 'es' };
  accountRefuses = false;
  const events = { addEventListener: () => undefined, removeEventListener: () => undefined };
  const location = { origin, href: `${origin}/`, assign: (url: string) => void left.push(url) };
  const page = { location, ...events };
  vi.stubGlobal('window', { ...page, self: page });
  vi.stubGlobal('sessionStorage', memory());
  vi.stubGlobal('localStorage', memory());
  vi.stubGlobal('fetch', answer);
});
afterEach(() => vi.unstubAllGlobals());

/** Where a click leads: the page is left, so what it called never resolves. */
const leave = async (click: () => Promise<void>): Promise<URL> => {
  const before = left.length;
  void click();
  return vi.waitFor(() => new URL(left[before] ?? ''));
};

const signIn = async (config: WebAppConfig) => {
  const client = identityClient(config);
  const visit = { returnTo: '/home', language: 'es', afresh: false } as const;
  const page = await leave(() => client.signIn(visit));
  const state = page.searchParams.get('state') ?? '';
  return { client, returnTo: await client.finishSignIn(`${origin}/signed-in?code=code-1&state=${state}`) };
};

describe('a sign-in', () => {
  it('by the standards alone names language and prompt, and no resource', async () => {
    const config = configOf({ kind: 'openid' });
    const visit = { returnTo: '/home', language: 'en', create: true, afresh: false } as const;
    const page = await leave(() => identityClient(config).signIn(visit));
    expect(page.href).toMatch(`${config.issuer}/oauth2/authorize`);
    expect(Object.fromEntries(page.searchParams)).toMatchObject({
      client_id: 'client-1',
      redirect_uri: `${origin}/signed-in`,
      response_type: 'code',
      scope: 'openid email profile aws.cognito.signin.user.admin',
      code_challenge_method: 'S256',
      ui_locales: 'en',
      prompt: 'create',
    });
    expect(page.searchParams.has('resource')).toBe(false);
  });

  it('at managed login asks for the API as the audience', async () => {
    const config = configOf(managedLogin);
    const visit = { returnTo: '/home', language: 'es', afresh: true } as const;
    const page = await leave(() => identityClient(config).signIn(visit));
    expect(Object.fromEntries(page.searchParams)).toMatchObject({
      lang: 'es',
      prompt: 'login',
      resource: `${origin}/api`,
    });
    expect(page.searchParams.has('ui_locales')).toBe(false);
  });

  it('at managed login begins a new account on its page, which answers the same request', async () => {
    const visit = { returnTo: '/home', language: 'es', create: true, afresh: false } as const;
    const page = await leave(() => identityClient(configOf(managedLogin)).signIn(visit));
    expect(page.origin + page.pathname).toBe('https://auth.portal.example/signup');
    expect(page.searchParams.get('code_challenge')).toMatch(/^[\w-]{43}$/);
    expect(page.searchParams.get('prompt')).toBeNull();
  });

  it('goes on to where it began, and leaves a language alone that the provider knows', async () => {
    expect((await signIn(configOf({ kind: 'openid' }))).returnTo).toBe('/home');
    expect(asked).toEqual([]);
  });

  it('tells a provider that knows no language the one of the page', async () => {
    claims = {};
    await signIn(configOf(managedLogin));
    expect(asked).toEqual([
      {
        operation: 'UpdateUserAttributes',
        body: { AccessToken: 'access-1', UserAttributes: [{ Name: 'locale', Value: 'es' }] },
      },
    ]);
  });

  it('succeeds although the language was not kept', async () => {
    claims = {};
    accountRefuses = true;
    expect((await signIn(configOf(managedLogin))).returnTo).toBe('/home');
  });
});

describe('a sign-out', () => {
  it('by the standards alone shows the id token', async () => {
    const config = configOf({ kind: 'openid' });
    const { client } = await signIn(config);
    const page = await leave(() => client.signOut('/account-deleted'));
    expect(page.href).toMatch(`${config.issuer}/logout`);
    expect(page.searchParams.get('id_token_hint')).not.toBeNull();
    expect(page.searchParams.get('post_logout_redirect_uri')).toBe(`${origin}/account-deleted`);
    expect(asked).toEqual([]);
  });

  it.each([false, true])('at managed login ends the tokens too; refused: %s', async (refused) => {
    const { client } = await signIn(configOf(managedLogin));
    accountRefuses = refused;
    await client.signOut('/');
    expect(asked).toEqual([{ operation: 'RevokeToken', body: { Token: 'refresh-1', ClientId: 'client-1' } }]);
    expect(left.at(-1)).toBe(
      'https://auth.portal.example/logout?client_id=client-1&logout_uri=https%3A%2F%2Fportal.example%2F',
    );
    expect(await client.token()).toBeNull();
  });

  it('stays on the page while the provider does not answer', async () => {
    const { client } = await signIn(configOf(managedLogin));
    const before = left.length;
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')));
    await expect(client.signOut('/')).rejects.toThrow('no network');
    expect(left).toHaveLength(before);
  });
});
