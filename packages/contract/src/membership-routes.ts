import { organizationIdSchema, personIdSchema } from '@portolan/domain/ids';
import { invitationStatusSchema } from '@portolan/domain/organizations/invitation';
import { organizationKindSchema, roleSchema } from '@portolan/domain/organizations/roles';
import { emailAddressSchema, languageSchema } from '@portolan/domain/people/person';
import { instantSchema } from '@portolan/domain/time-zones';
import * as z from 'zod/mini';
import { exampleIds } from './examples.ts';
import { pageOf, pageQuerySchema, tokenSchema } from './parameters.ts';
import { defineRoute, ordinaryBodyLimit } from './route.ts';

const { organizationId, personId, invitationId, token } = exampleIds;
const common = { resource: 'organizations', query: null, bodyLimit: ordinaryBodyLimit } as const;
const owners = { kind: 'member', of: 'any', roles: ['owner'] } as const;
const everyone = {
  kind: 'member',
  of: 'any',
  roles: ['owner', 'editor', 'contributor', 'officer', 'coach', 'viewer'],
} as const;
const noReply = { status: 204, body: null, etag: false } as const;

export const memberSchema = z.object({
  personId: personIdSchema,
  name: z.string(),
  email: z.string(),
  role: roleSchema,
  since: instantSchema,
  version: z.int(),
});
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
  reply: { status: 200, body: pageOf(memberSchema), etag: false },
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
  body: z.strictObject({ role: roleSchema }),
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

export const invitationViewSchema = z.object({
  id: z.string(),
  email: z.string(),
  role: roleSchema,
  status: z.enum([...invitationStatusSchema.options, 'expired']),
  invitedBy: personIdSchema,
  createdAt: instantSchema,
  expiresAt: instantSchema,
  /** False while the letter is still on its way to the mail service. */
  sent: z.boolean(),
  version: z.int(),
});
export type InvitationView = z.infer<typeof invitationViewSchema>;

export const listInvitations = defineRoute({
  ...common,
  id: 'listInvitations',
  method: 'GET',
  path: '/organizations/{organizationId}/invitations',
  summary: 'Invitations, newest first',
  access: owners,
  precondition: 'none',
  query: pageQuerySchema,
  body: null,
  reply: { status: 200, body: pageOf(invitationViewSchema), etag: false },
  errors: ['invalid-cursor'],
  example: { params: { organizationId } },
});

export const createInvitation = defineRoute({
  ...common,
  id: 'createInvitation',
  method: 'POST',
  path: '/organizations/{organizationId}/invitations',
  summary: 'Invites somebody by email',
  access: owners,
  precondition: 'idempotency-key',
  body: z.strictObject({ email: emailAddressSchema, role: roleSchema, language: languageSchema }),
  reply: { status: 201, body: invitationViewSchema, etag: true },
  errors: ['already-member', 'invitation-pending', 'role-not-of-kind'],
  example: {
    params: { organizationId },
    body: { email: 'colleague@example.org', role: 'editor', language: 'en' },
  },
});

export const resendInvitation = defineRoute({
  ...common,
  id: 'resendInvitation',
  method: 'POST',
  path: '/organizations/{organizationId}/invitations/{invitationId}/letters',
  summary: 'Sends the invitation again with a new link; the old link stops working',
  access: owners,
  precondition: 'idempotency-key',
  body: null,
  reply: { status: 201, body: invitationViewSchema, etag: true },
  errors: ['invitation-used', 'invitation-revoked', 'write-contention'],
  example: { params: { organizationId, invitationId } },
});

export const revokeInvitation = defineRoute({
  ...common,
  id: 'revokeInvitation',
  method: 'DELETE',
  path: '/organizations/{organizationId}/invitations/{invitationId}',
  summary: 'Takes an invitation back',
  access: owners,
  precondition: 'none',
  body: null,
  reply: noReply,
  errors: ['invitation-used', 'write-contention'],
  example: { params: { organizationId, invitationId } },
});

export const lookUpInvitation = defineRoute({
  ...common,
  id: 'lookUpInvitation',
  method: 'POST',
  path: '/invitation-lookups',
  summary: 'What the link in an invitation leads to; the token is in the body so that no log holds it',
  access: { kind: 'public' },
  precondition: 'none',
  body: z.strictObject({ token: tokenSchema }),
  reply: {
    status: 200,
    body: z.object({
      organizationName: z.string(),
      kind: organizationKindSchema,
      role: roleSchema,
      email: z.string(),
      expiresAt: instantSchema,
    }),
    etag: false,
  },
  errors: ['invitation-used', 'invitation-expired', 'invitation-revoked'],
  example: { params: {}, body: { token } },
});

export const acceptInvitation = defineRoute({
  ...common,
  id: 'acceptInvitation',
  method: 'POST',
  path: '/invitation-acceptances',
  summary: 'Joins the organization that sent the invitation',
  access: { kind: 'signed-in' },
  precondition: 'none',
  body: z.strictObject({ token: tokenSchema }),
  reply: { status: 200, body: z.object({ organizationId: organizationIdSchema }), etag: false },
  errors: [
    'invitation-used',
    'invitation-expired',
    'invitation-revoked',
    'invitation-for-another-address',
    'write-contention',
  ],
  example: { params: {}, body: { token } },
});

export const requestToJoin = defineRoute({
  ...common,
  id: 'requestToJoin',
  method: 'POST',
  path: '/join-requests',
  summary: "Asks a clinic's owners to be let in",
  access: { kind: 'signed-in' },
  precondition: 'none',
  body: z.strictObject({ organizationId: organizationIdSchema }),
  reply: noReply,
  errors: ['already-member'],
  example: { params: {}, body: { organizationId } },
});

export const joinRequestViewSchema = z.object({
  personId: personIdSchema,
  name: z.string(),
  email: z.string(),
  at: instantSchema,
});

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
  reply: { status: 200, body: pageOf(joinRequestViewSchema), etag: false },
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
  body: z.strictObject({ role: roleSchema }),
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

export const membershipRoutes = {
  listMembers,
  changeMember,
  removeMember,
  listInvitations,
  createInvitation,
  resendInvitation,
  revokeInvitation,
  lookUpInvitation,
  acceptInvitation,
  requestToJoin,
  listJoinRequests,
  approveJoinRequest,
  declineJoinRequest,
} as const;
