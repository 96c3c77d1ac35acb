import { edgeHeader } from '@portolan/contract/edge-header';
import { apiBase, defineRoute, type Route } from '@portolan/contract/route';
import { openDirectory } from '@portolan/data/directory/directory';
import { directoryPolicy, organizationPolicy } from '@portolan/data/key-policies';
import { forOrganization, type OrganizationStore } from '@portolan/data/organization-store';
import { entryOf, idNumber, membershipOf } from '@portolan/data/records.test-support';
import type { Role } from '@portolan/domain/organizations/roles';
import * as z from 'zod/mini';
import { startTestDatabase, type TestDatabase } from '../../test/support/database.ts';
import { createApi } from './api.ts';
import type { ApiDependencies, BoundRoute } from './bound-route.ts';
import { loadEdge } from './edge.ts';
import type { HttpResponse } from './http-event.ts';
import type { RequestLine } from './log-requests.ts';

export const now = new Date('2026-09-01T08:00:00.000Z');
export const edgeSecret = 'the-edge-in-tests-says-this-to-be-let-in';
export const clinicId = idNumber('organization', 1);
export const ana = '3f0c2d52-6f3a-4a8e-9a57-0d1f6a6f2b11';
const everyone = ['owner', 'editor', 'contributor', 'officer', 'coach', 'viewer'] as const;
const bodyOf = { note: z.string().check(z.maxLength(200)) };
const base = {
  resource: 'organizations',
  summary: '',
  query: z.strictObject({ limit: z.optional(z.string().check(z.regex(/^[0-9]{1,3}$/))) }),
  bodyLimit: 1000,
  errors: [],
  example: { params: {} },
} as const;
const reply = { status: 200, body: z.object({ note: z.string() }), etag: true } as const;

/** Routes of the shapes the product has, for tests of what serves them. */
export const readNote = defineRoute({
  ...base,
  id: 'readNote',
  method: 'GET',
  path: '/organizations/{organizationId}',
  access: { kind: 'member', of: 'any', roles: everyone },
  precondition: 'none',
  body: null,
  reply,
});
export const changeNote = defineRoute({
  ...base,
  id: 'changeNote',
  method: 'PATCH',
  path: '/organizations/{organizationId}',
  access: { kind: 'member', of: 'clinic', roles: ['owner', 'editor'] },
  precondition: 'if-match',
  body: z.strictObject(bodyOf),
  reply,
});
export const awardNote = defineRoute({
  ...base,
  id: 'awardNote',
  method: 'GET',
  path: '/organizations/{organizationId}/programs',
  access: { kind: 'member', of: 'foundation', roles: ['officer'] },
  precondition: 'none',
  body: null,
  reply,
});
export const createNote = defineRoute({
  ...base,
  id: 'createNote',
  method: 'POST',
  path: '/organizations/{organizationId}/work-plans/{planId}',
  access: { kind: 'member', of: 'any', roles: ['owner', 'editor'] },
  precondition: 'idempotency-key',
  body: z.strictObject(bodyOf),
  reply: { ...reply, status: 201 },
});
export const leaveNote = defineRoute({
  ...base,
  id: 'leaveNote',
  method: 'POST',
  path: '/notes',
  access: { kind: 'public' },
  precondition: 'none',
  body: z.strictObject(bodyOf),
  reply: { status: 204, body: null, etag: false },
});

export type World = {
  readonly database: TestDatabase;
  readonly dependencies: ApiDependencies;
  readonly store: (organizationId: string) => OrganizationStore;
  readonly admit: (organizationId: string, personId: string, role: Role) => Promise<void>;
};

/** Dependencies as the container makes them, on an engine of their own. */
export const startWorld = async (): Promise<World> => {
  const database = await startTestDatabase();
  const store = (id: string) => forOrganization(database.under(organizationPolicy(id)), id);
  return {
    database,
    store,
    dependencies: { directory: openDirectory(database.under(directoryPolicy)), store, now: () => now },
    admit: async (organizationId, personId, role) => {
      const { members, writeAll } = store(organizationId);
      const kind = role === 'officer' || role === 'coach' ? ('foundation' as const) : ('clinic' as const);
      await writeAll([
        members.put({ ...membershipOf(organizationId, personId), role, kind }, 'anything', 'no'),
        members.putEntry({ ...entryOf(organizationId), kind }, 'anything', 'no'),
      ]);
    },
  };
};

type Given = {
  readonly params?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly isBase64Encoded?: boolean;
  /** Null for nobody. */
  readonly claims?: Readonly<Record<string, unknown>> | null;
};

export const claimsOf = (personId: string) => ({
  sub: personId,
  email: 'ana@example.org',
  email_verified: 'true',
});

/** An event of API Gateway, which is right unless something else is given. */
export const eventFor = (route: Route, given: Given = {}) => {
  const { claims = claimsOf(ana) } = given;
  return {
    version: '2.0',
    routeKey: `${route.method} ${apiBase}${route.path}`,
    rawPath: `${apiBase}${route.path}`,
    headers: {
      [edgeHeader]: edgeSecret,
      ...(route.body !== null && { 'content-type': 'application/json' }),
      ...(route.precondition === 'if-match' && { 'if-match': '"1"' }),
      ...(route.precondition === 'idempotency-key' && { 'idempotency-key': 'a-key-of-its-own' }),
      ...given.headers,
    },
    pathParameters: { organizationId: clinicId, planId: idNumber('workPlan', 1), ...given.params },
    queryStringParameters: { ...given.query },
    ...(route.body !== null && { body: given.body ?? '{"note":"x"}' }),
    isBase64Encoded: given.isBase64Encoded ?? false,
    requestContext: {
      requestId: 'request-1',
      http: { method: route.method },
      ...(claims !== null && { authorizer: { jwt: { claims, scopes: [] } } }),
    },
  };
};

export type Served = {
  readonly response: HttpResponse;
  readonly json: unknown;
  readonly lines: RequestLine[];
};

/** Serves one event by one route, as Lambda would. */
export const serve = async (
  bound: readonly BoundRoute[],
  dependencies: ApiDependencies,
  event: unknown,
): Promise<Served> => {
  const lines: RequestLine[] = [];
  const handler = createApi(bound, dependencies, {
    edge: loadEdge({ ORIGIN_SECRETS: edgeSecret }),
    log: { now: () => now, write: (line) => void lines.push(line) },
  });
  const response = (await handler(event, { awsRequestId: 'aws-1' } as never)) as HttpResponse;
  return { response, json: response.body === '' ? null : JSON.parse(response.body), lines };
};
