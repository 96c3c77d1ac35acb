import { createHmac } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Route } from '@portolan/contract/route';
import { generateKeyPair, importJWK, type JWK, type JWTPayload, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codeOf } from '../support/answers.ts';
import { turnsOf } from '../support/turns.ts';
import { asked, homesOf, validRequest } from '../support/valid-requests.ts';
import { createWorld, everyRoute, type World } from '../support/world.ts';
import { type BadTokens, tokenFindings } from './checks/tokens.ts';

const minute = 60;
let folder: string;
let world: World;
let jwk: JWK;
let good: JWTPayload;
let bad: BadTokens;

const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const sign = async (claims: JWTPayload, key: Parameters<SignJWT['sign']>[0]) =>
  new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: jwk.kid ?? '', typ: 'at+jwt' }).sign(key);
const signed = async (change: JWTPayload) => sign({ ...good, ...change }, await importJWK(jwk, 'RS256'));

const badTokens = async (token: string): Promise<BadTokens> => {
  const [header, payload, signature] = token.split('.');
  const { privateKey: stranger } = await generateKeyPair('RS256');
  const now = Math.floor(Date.now() / 1000);
  const unsigned = `${encoded({ alg: 'none', typ: 'at+jwt' })}.${payload}`;
  const symmetric = `${encoded({ alg: 'HS256', kid: jwk.kid })}.${payload}`;
  const mac = createHmac('sha256', JSON.stringify({ kty: jwk.kty, n: jwk.n, e: jwk.e }));
  const claims = encoded({ ...good, sub: world.birch.owner.personId });
  const { exp: _, ...endless } = good;
  const bearer: Record<string, string> = {
    'an expired token': await signed({ exp: now - minute }),
    'a token without an expiry': await sign(endless, await importJWK(jwk, 'RS256')),
    'a token for another service': await signed({ aud: 'another-api' }),
    'a token of another issuer': await signed({ iss: 'https://elsewhere.example/identity' }),
    'a token that is not valid yet': await signed({ nbf: now + 5 * minute }),
    'a token signed by somebody else': await sign(good, stranger),
    'a token with no signature': `${unsigned}.`,
    'a token without its signature': `${header}.${payload}.`,
    'a token signed with the public key as a secret': `${symmetric}.${mac.update(symmetric).digest('base64url')}`,
    'a token whose claims were changed': `${header}.${claims}.${signature}`,
    'no token at all, only a word': 'token',
    'a very long word': 'x'.repeat(8000),
  };
  return {
    'no header': undefined,
    'an empty header': '',
    'another scheme': `Basic ${Buffer.from('owner:password').toString('base64')}`,
    'two tokens': `Bearer ${token} ${token}`,
    ...Object.fromEntries(Object.entries(bearer).map(([what, text]) => [what, `Bearer ${text}`])),
  };
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portolan-tokens-'));
  world = await createWorld({ data: folder });
  jwk = JSON.parse(await readFile(join(folder, 'identity-keys.json'), 'utf8')).jwks.keys[0];
  const { token } = world.cedar.owner;
  good = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
  bad = await badTokens(token);
});
afterAll(async () => {
  await world.stop();
  await rm(folder, { recursive: true });
});

/** One function looks at every token: what a route must show is that it is asked. Each bad token comes at one route in four. */
const turnOf = (route: Route): BadTokens => Object.fromEntries(turnsOf(Object.entries(bad), 4, route));

const guarded = everyRoute.filter(({ route }) => route.access.kind !== 'public');

describe.each(guarded)('$id', ({ route }) => {
  test('is closed to whoever cannot prove who they are', async () =>
    expect(await tokenFindings(world, route, turnOf(route))).toEqual([]));

  test('is closed to an address that is not proven', async () => {
    const [home] = homesOf(world, route);
    const request = await validRequest(world, route, home, { role: 'owner', person: home.owner });
    const token = await signed({ email_verified: false });
    expect(codeOf(await world.ask(asked(route, { ...request, token })))).toBe('email-not-verified');
  });
});

test('tokens made as these are, with nothing wrong, are good', async () => {
  const path = `/organizations/${world.cedar.id}`;
  const answer = await world.ask({ method: 'GET', path, token: await signed({}), headers: {} });
  expect(answer.status).toBe(200);
});
