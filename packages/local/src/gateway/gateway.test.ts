import { request as httpRequest } from 'node:http';
import { type CryptoKey, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApi } from './api.ts';
import type { ApiEvent } from './api-event.ts';
import { createAuthorizer } from './authorizer.ts';
import { type Gateway, openGateway } from './gateway.ts';

let gateway: Gateway;
let key: CryptoKey;
let written = 0;
let answer: (event: ApiEvent) => unknown = () => ({ statusCode: 204 });
let seen: ApiEvent | undefined;
let served: string | undefined;

const now = () => new Date('2026-03-12T19:03:58Z');
const thing = (method: 'GET' | 'PATCH' | 'POST', path: string, kind: 'public' | 'member') => ({
  resource: 'organizations' as const,
  method,
  path: `/api/v1/things${path}`,
  access: { kind },
});
const audience = 'portolan-api';
const issuer = () => `${gateway.origin}/identity`;

beforeAll(async () => {
  gateway = await openGateway(0, () => undefined);
  const pair = await generateKeyPair('RS256');
  key = pair.privateKey;
  const jwks = { keys: [{ ...(await exportJWK(pair.publicKey)), kid: 'one', alg: 'RS256' }] };
  const named = (name: string) => ({
    name,
    timeoutSeconds: 1,
    handler: async (event: ApiEvent) => {
      seen = event;
      served = name;
      return answer(event);
    },
  });
  gateway.mount({
    config: {
      apiBase: '/api/v1',
      issuer: issuer(),
      clientId: 'portolan-web',
      audience,
      accountApi: '/identity/account-api',
      pages: { kind: 'openid' },
    },
    api: createApi({
      routes: [
        thing('GET', '/{thingId}', 'member'),
        thing('PATCH', '/{thingId}', 'member'),
        thing('GET', '/newest', 'public'),
        thing('POST', '', 'public'),
      ],
      functionOf: named,
      authorize: createAuthorizer({ jwks: () => jwks, issuer: issuer(), audience, now }),
      edgeSecret: 'what the edge says',
      now,
      onWritten: () => {
        written += 1;
      },
      log: () => undefined,
    }),
    identity: (_request, response) => void response.end('identity'),
    inbox: (_request, response) => void response.end('inbox'),
    webApp: (_request, response) => void response.end('web app'),
  });
});
afterAll(() => gateway.stop());

const token = (claims: Record<string, unknown> = {}, signedBy: CryptoKey | Uint8Array = key, alg = 'RS256') =>
  new SignJWT({ sub: 'ana', iss: issuer(), aud: audience, exp: now().getTime() / 1000 + 60, ...claims })
    .setProtectedHeader({ alg, kid: 'one' })
    .sign(signedBy);
const get = (path: string, init: RequestInit = {}) => fetch(`${gateway.origin}${path}`, init);
const getThing = async (bearer: string) =>
  get('/api/v1/things/a', { headers: { authorization: `Bearer ${bearer}` } });

describe('the API behind the gateway', () => {
  it('gets an HTTP API event, and its result is the response', async () => {
    answer = () => ({
      statusCode: 201,
      headers: { ETag: '"3"', 'content-type': 'application/json' },
      cookies: ['a=1', 'b=2'],
      body: '{"ok":true}',
    });
    const response = await get('/api/v1/things/a%20b?tag=x&tag=y&q=%C3%A9', {
      method: 'PATCH',
      headers: {
        authorization: `Bearer ${await token({ email_verified: true, groups: ['p', 'q'] })}`,
        'content-type': 'application/json',
        'If-Match': '"2"',
        cookie: 'one=1; two=2',
      },
      body: '{"name":"é"}',
    });
    expect(response.status).toBe(201);
    expect(response.headers.get('etag')).toBe('"3"');
    expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
    expect(await response.json()).toEqual({ ok: true });
    expect(seen).toMatchObject({
      version: '2.0',
      routeKey: 'PATCH /api/v1/things/{thingId}',
      rawPath: '/api/v1/things/a%20b',
      rawQueryString: 'tag=x&tag=y&q=%C3%A9',
      queryStringParameters: { tag: 'x,y', q: 'é' },
      pathParameters: { thingId: 'a b' },
      cookies: ['one=1', 'two=2'],
      headers: { 'if-match': '"2"', 'content-type': 'application/json' },
      body: '{"name":"é"}',
      isBase64Encoded: false,
      requestContext: {
        http: { method: 'PATCH', path: '/api/v1/things/a%20b', protocol: 'HTTP/1.1' },
        stage: '$default',
        time: '12/Mar/2026:19:03:58 +0000',
        timeEpoch: now().getTime(),
        requestId: expect.any(String),
        authorizer: { jwt: { claims: { sub: 'ana', email_verified: 'true', groups: '[p q]' } } },
      },
    });
    expect(seen?.headers).not.toHaveProperty('cookie');
  });

  it('gets what is not text as base64', async () => {
    answer = () => ({ statusCode: 204 });
    await get('/api/v1/things', { method: 'POST', body: new URLSearchParams({ a: '1' }) });
    expect(seen).toMatchObject({ isBase64Encoded: true, body: Buffer.from('a=1').toString('base64') });
  });

  it('may answer with binary', async () => {
    const body = Buffer.from([0, 255]).toString('base64');
    answer = () => ({ statusCode: 200, body, isBase64Encoded: true });
    const response = await get('/api/v1/things/newest');
    expect(Buffer.from(await response.arrayBuffer())).toEqual(Buffer.from([0, 255]));
  });

  it('prefers a literal path to a parameter', async () => {
    answer = () => ({ statusCode: 204 });
    await get('/api/v1/things/newest');
    expect(seen?.routeKey).toBe('GET /api/v1/things/newest');
  });

  it('says when something may have been written', async () => {
    answer = () => ({ statusCode: 204 });
    const before = written;
    await get('/api/v1/things/newest');
    await get('/api/v1/things', { method: 'POST' });
    expect(written - before).toBe(1);
  });
});

describe('what no route matches', () => {
  it.each([
    ['/api/v1/nothing', 'GET'],
    ['/api/v1', 'GET'],
    ['/api', 'GET'],
    ['/api/%ff', 'GET'],
    ['/api/v2/things', 'POST'],
    ['/api/v1/things/%E0%A4%A', 'GET'],
    ['/api/v1/things/', 'PATCH'],
    ['/api/v1/things/a', 'DELETE'],
  ])('is handed to the function of the document: %s', async (path, method) => {
    answer = () => ({ statusCode: 404, headers: { allow: 'GET' }, body: '{"code":"not-found"}' });
    const response = await get(`${path}?x=1`, { method });
    expect([response.status, response.headers.get('allow')]).toEqual([404, 'GET']);
    expect(served).toBe('openapi');
    expect(seen).toMatchObject({
      routeKey: '$default',
      rawPath: path,
      queryStringParameters: { x: '1' },
      requestContext: { routeKey: '$default', http: { method } },
    });
    expect(seen).not.toHaveProperty('pathParameters');
  });
});

describe('the edge at home', () => {
  it('says its secret to the functions, in the place of whatever a client says', async () => {
    answer = () => ({ statusCode: 204 });
    await get('/api/v1/things/newest', { headers: { 'x-portolan-edge': 'let me in' } });
    expect(seen?.headers['x-portolan-edge']).toBe('what the edge says');
    await get('/api/v1/nothing');
    expect(seen?.headers['x-portolan-edge']).toBe('what the edge says');
  });
});

describe('the gateway refuses', () => {
  it.each([
    ['no token', async () => ''],
    ['no JWT', async () => 'nonsense'],
    ['a token of another issuer', () => token({ iss: 'http://elsewhere.example' })],
    ['a token for another audience', () => token({ aud: 'another' })],
    ['an expired token', () => token({ exp: now().getTime() / 1000 - 1 })],
    ['a token without expiry', () => token({ exp: undefined })],
    ['a token signed by a stranger', async () => token({}, (await generateKeyPair('RS256')).privateKey)],
    ['a token signed with a shared secret', () => token({}, Buffer.alloc(32), 'HS256')],
  ])('%s with 401', async (_name, make) => {
    const response = await getThing(await make());
    expect(response.status).toBe(401);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await response.json()).toMatchObject({ status: 401, code: 'unauthenticated' });
  });

  it('a body over a mebibyte with 413', async () => {
    const response = await get('/api/v1/things', { method: 'POST', body: Buffer.alloc(1024 * 1024 + 1) });
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ code: 'body-too-large' });
  });

  it('to show what a function threw', async () => {
    answer = () => {
      throw new Error('the secret');
    };
    const response = await get('/api/v1/things/newest');
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('secret');
  });

  it('a host name that is not this machine', async () => {
    const status = await new Promise((resolve) => {
      const headers = { host: 'evil.example' };
      httpRequest({ port: gateway.port, host: '127.0.0.1', path: '/api/v1/me', headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      }).end();
    });
    expect(status).toBe(421);
  });
});

describe('the web app behind the gateway', () => {
  it('learns its settings at the start', async () => {
    expect(await (await get('/config.json')).json()).toEqual({
      apiBase: '/api/v1',
      issuer: issuer(),
      clientId: 'portolan-web',
      audience,
      accountApi: '/identity/account-api',
      pages: { kind: 'openid' },
    });
  });

  it('is moved to the one origin where people sign in', async () => {
    const response = await fetch(`http://127.0.0.1:${gateway.port}/plan?x=1`, { redirect: 'manual' });
    expect(response.headers.get('location')).toBe(`${gateway.origin}/plan?x=1`);
  });
});
