import { organizationIdSchema, personIdSchema } from '@portolan/domain/ids';
import { roleSchema } from '@portolan/domain/organizations/roles';
import { instantSchema } from '@portolan/domain/time-zones';
import * as z from 'zod/mini';
import { exampleIds } from './examples.ts';
import { pageOf, pageQuerySchema } from './parameters.ts';
import { defineRoute, ordinaryBodyLimit } from './route.ts';

const { organizationId, personId } = exampleIds;
const common = { resource: 'organizations', query: null, bodyLimit: ordinaryBodyLimit } as const;
const owners = { kind: 'member', of: 'any', roles: ['owner'] } as const;
const noReply = { status: 204, body: null, etag: false } as const;

export const requestToJoin = defineRoute({
  ...common,
  id: 'requestToJoin',
  method: 'POST',
  path: '/join-requests',
  summary: "Asks a clinic's owners to be let in",
  access: { kind: 'signed-in' },
  precondition: 'none',
  body: z.lazy(() => z.strictObject({ organizationId: organizationIdSchema })),
  reply: noReply,
  errors: ['not-found', 'already-member', 'too-many-join-requests'],
  example: { params: {}, body: { organizationId } },
});

const joinRequestViewSchema = z.lazy(() =>
  z.object({
    personId: personIdSchema,
    name: z.string(),
    email: z.string(),
    at: instantSchema,
  }),
);

export const listJoinRequests = defineRoute({
  ...common,
  id: 'listJoinRequests',
  method: 'GET',
  path: '/organizations/{organizationId}/join-requests',
  summary: 'Who asks to join and waits for an answer',
  access: owners,
  precondition: 'none',
  query: pageQuerySchema,
  body: null,
  reply: { status: 200, body: z.lazy(() => pageOf(joinRequestViewSchema)), etag: false },
  errors: ['invalid-cursor'],
  example: { params: { organizationId } },
});

export const approveJoinRequest = defineRoute({
  ...common,
  id: 'approveJoinRequest',
  method: 'POST',
  path: '/organizations/{organizationId}/join-requests/{personId}/approval',
  summary: 'Lets somebody in who asked to join',
  access: owners,
  precondition: 'none',
  body: z.lazy(() => z.strictObject({ role: roleSchema })),
  reply: noReply,
  errors: ['role-not-of-kind', 'already-member', 'write-contention'],
  example: { params: { organizationId, personId }, body: { role: 'editor' } },
});

export const declineJoinRequest = defineRoute({
  ...common,
  id: 'declineJoinRequest',
  method: 'POST',
  path: '/organizations/{organizationId}/join-requests/{personId}/refusal',
  summary: 'Turns down somebody who asked to join',
  access: owners,
  precondition: 'none',
  body: null,
  reply: noReply,
  errors: ['write-contention'],
  example: { params: { organizationId, personId } },
});

export const joinRequestRoutes = {
  requestToJoin,
  listJoinRequests,
  approveJoinRequest,
  declineJoinRequest,
} as const;
