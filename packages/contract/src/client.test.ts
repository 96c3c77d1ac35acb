import { expect, it } from 'vitest';
import { ApiProblem, createClient, NoAnswer } from './client.ts';
import { exampleIds } from './examples.ts';
import { createInvitation, revokeInvitation } from './invitation-routes.ts';
import { listMembers } from './membership-routes.ts';
import { changeMe, getMe } from './people-routes.ts';
import type { ProblemCode } from './problem.ts';

type Sent = {
  readonly url: string;
  readonly method?: string;
  readonly headers: unknown;
  readonly body: unknown;
};

const clientTo = (respond: () => Response | Promise<Response>, token: string | null = 'a-token') => {
  const sent: Sent[] = [];
  const call = createClient({
    origin: 'https://portolan.example',
    token: async () => token,
    fetch: async (url, { method, headers, body } = {}) => {
      sent.push({ url: String(url), ...(method && { method }), headers, body });
      return respond();
    },
  });
  return { call, sent };
};
const json = (status: number, body: unknown) => new Response(JSON.stringify(body), { status });
const { organizationId, invitationId } = exampleIds;

it('asks as the route is declared', async () => {
  const { call, sent } = clientTo(() => new Response(null, { status: 204 }));
  expect(await call(revokeInvitation, { params: { organizationId, invitationId } })).toBeNull();
  const { call: list, sent: listed } = clientTo(() => json(200, { items: [], nextCursor: null }));
  await list(listMembers, { params: { organizationId }, query: { limit: '5', cursor: undefined } });
  expect([sent[0], listed[0]]).toMatchObject([
    {
      url: `https://portolan.example/api/v1/organizations/${organizationId}/invitations/${invitationId}`,
      method: 'DELETE',
      headers: { authorization: 'Bearer a-token' },
      body: undefined,
    },
    { url: `https://portolan.example/api/v1/organizations/${organizationId}/members?limit=5`, method: 'GET' },
  ]);
});

it('sends the key of a creation, and mends a text that was cut in the middle of a character', async () => {
  const problem = {
    type: 'about:blank',
    title: '',
    status: 409,
    code: 'invitation-pending',
    correlationId: 'c',
  };
  const { call, sent } = clientTo(() => json(409, problem));
  const email = 'ana\ud83d@example.org';
  const body = { email, role: 'editor', language: 'en' } as const;
  await expect(
    call(createInvitation, { params: { organizationId }, idempotencyKey: 'key-00001', body }),
  ).rejects.toEqual(new ApiProblem({ ...problem, code: 'invitation-pending' }));
  expect(sent[0]).toMatchObject({
    headers: { 'idempotency-key': 'key-00001', 'content-type': 'application/json' },
    body: JSON.stringify({ ...body, email: 'ana\ufffd@example.org' }),
  });
});

it('hears that the sign-in has ended, whoever says so', async () => {
  const { call } = clientTo(() => json(401, { message: 'Unauthorized' }), null);
  await expect(call(getMe, {})).rejects.toMatchObject({ problem: { code: 'unauthenticated', status: 401 } });
  const { call: other } = clientTo(() => new Response('Unauthorized', { status: 401 }));
  await expect(other(getMe, {})).rejects.toBeInstanceOf(ApiProblem);
});

it.each([
  ['the line is gone', () => Promise.reject(new TypeError('fetch failed'))],
  ['a page comes in the place of a reply', () => new Response('<!doctype html>', { status: 200 })],
  ['something between is at a loss', () => new Response('<h1>Gone</h1>', { status: 410 })],
  ['a reply is not what the contract declares', () => json(200, { person: 'Ana' })],
  ['a refusal is no problem of the API', () => json(409, { code: 'nobody-knows' })],
])('has no answer when %s', async (_, respond) => {
  const { call } = clientTo(respond);
  await expect(call(changeMe, { body: { language: 'es' } })).rejects.toBeInstanceOf(NoAnswer);
});

const html = (status: number) =>
  new Response('<HTML><HEAD><TITLE>ERROR: The request could not be satisfied</TITLE></HEAD></HTML>', {
    status,
    headers: { 'content-type': 'text/html', 'x-cache': 'Error from cloudfront' },
  });
const gateway = (status: number, message: string) =>
  new Response(JSON.stringify({ message }), { status, headers: { 'apigw-requestid': 'Kx1' } });

it.each([
  ['a token that the gateway does not take', () => gateway(401, 'Unauthorized'), 401, 'unauthenticated'],
  ['a token without a scope', () => gateway(403, 'Forbidden'), 403, 'stopped-at-the-edge'],
  ['the firewall', () => html(403), 403, 'stopped-at-the-edge'],
  ['a body over the limit of the gateway', () => gateway(413, 'Request Too Long'), 413, 'body-too-large'],
  ['a body over the limit of the edge', () => html(413), 413, 'body-too-large'],
  ['the limit of requests', () => gateway(429, 'Too Many Requests'), 429, 'too-many-requests'],
  ['the rate rule of the firewall', () => html(429), 429, 'too-many-requests'],
  ['a function that failed', () => gateway(500, 'Internal Server Error'), 500, 'internal-error'],
  ['no function that is free', () => gateway(503, 'Service Unavailable'), 503, 'unavailable'],
  ['an edge that reaches no API', () => html(502), 503, 'unavailable'],
  ['an edge that has waited too long', () => html(504), 503, 'unavailable'],
  ['an answer without words', () => new Response(null, { status: 503 }), 503, 'unavailable'],
])('understands %s', async (_, respond, status, code) => {
  const { call } = clientTo(respond);
  const correlationId = respond().headers.get('apigw-requestid') ?? '';
  await expect(call(getMe, {})).rejects.toMatchObject({ problem: { status, code, correlationId } });
});

it.each([
  [401, 'unauthenticated'],
  [409, 'invalid-request'],
  [503, 'internal-error'],
])('takes a code that is newer than itself for what its status %i says', async (status, code) => {
  const problem = { type: 'about:blank', title: 'New', status, code: 'nobody-knows', correlationId: 'c' };
  const { call } = clientTo(() => json(status, problem));
  await expect(call(getMe, {})).rejects.toEqual(new ApiProblem({ ...problem, code: code as ProblemCode }));
});
