import { personIdSchema } from '@portolan/domain/ids';
import { roleSchema } from '@portolan/domain/organizations/roles';
import { instantSchema } from '@portolan/domain/time-zones';
import * as z from 'zod/mini';
import { exampleIds } from './examples.ts';
import { pageOf, pageQuerySchema } from './parameters.ts';
import { defineRoute, ordinaryBodyLimit } from './route.ts';

const { organizationId, personId } = exampleIds;
const common = { resource: 'organizations', query: null, bodyLimit: ordinaryBodyLimit } as const;
const owners = { kind: 'member', of: 'any', roles: ['owner'] } as const;
const everyone = {
  kind: 'member',
  of: 'any',
  roles: ['owner', 'editor', 'contributor', 'officer', 'coach', 'viewer'],
} as const;
const noReply = { status: 204, body: null, etag: false } as const;

export const memberSchema = z.lazy(() =>
  z.object({
    personId: personIdSchema,
    name: z.string(),
    email: z.string(),
    role: roleSchema,
    since: instantSchema,
    version: z.int(),
  }),
);
export type Member = z.infer<typeof memberSchema>;

export const listMembers = defineRoute({
  ...common,
  id: 'listMembers',
  method: 'GET',
  path: '/organizations/{organizationId}/members',
  summary: 'Who belongs to the organization, in which role',
  access: everyone,
  precondition: 'none',
  query: pageQuerySchema,
  body: null,
  reply: { status: 200, body: z.lazy(() => pageOf(memberSchema)), etag: false },
  errors: ['invalid-cursor'],
  example: { params: { organizationId } },
});

export const changeMember = defineRoute({
  ...common,
  id: 'changeMember',
  method: 'PATCH',
  path: '/organizations/{organizationId}/members/{personId}',
  summary: "Changes a member's role",
  access: owners,
  precondition: 'if-match',
  body: z.lazy(() => z.strictObject({ role: roleSchema })),
  reply: { status: 200, body: memberSchema, etag: true },
  errors: ['stale-version', 'last-owner', 'role-not-of-kind', 'write-contention'],
  example: { params: { organizationId, personId }, body: { role: 'editor' } },
});

export const removeMember = defineRoute({
  ...common,
  id: 'removeMember',
  method: 'DELETE',
  path: '/organizations/{organizationId}/members/{personId}',
  summary: 'Removes a member; everybody may remove themselves, only an owner others',
  access: everyone,
  precondition: 'none',
  body: null,
  reply: noReply,
  errors: ['last-owner', 'write-contention'],
  example: { params: { organizationId, personId } },
});

export const membershipRoutes = { listMembers, changeMember, removeMember } as const;
