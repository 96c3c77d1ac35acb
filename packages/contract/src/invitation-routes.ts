import { organizationIdSchema, personIdSchema } from '@portolan/domain/ids';
import { invitationStatusSchema } from '@portolan/domain/organizations/invitation';
import { organizationKindSchema, roleSchema } from '@portolan/domain/organizations/roles';
import { emailAddressSchema, languageSchema } from '@portolan/domain/people/person';
import { instantSchema } from '@portolan/domain/time-zones';
import * as z from 'zod/mini';
import { exampleIds } from './examples.ts';
import { pageOf, pageQuerySchema, tokenSchema } from './parameters.ts';
import { defineRoute, ordinaryBodyLimit } from './route.ts';

const { organizationId, invitationId, token } = exampleIds;
const common = { resource: 'organizations', query: null, bodyLimit: ordinaryBodyLimit } as const;
const owners = { kind: 'member', of: 'any', roles: ['owner'] } as const;
const noReply = { status: 204, body: null, etag: false } as const;

export const invitationViewSchema = z.lazy(() =>
  z.object({
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
  }),
);
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
  reply: { status: 200, body: z.lazy(() => pageOf(invitationViewSchema)), etag: false },
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
  body: z.lazy(() =>
    z.strictObject({ email: emailAddressSchema, role: roleSchema, language: languageSchema }),
  ),
  reply: { status: 201, body: invitationViewSchema, etag: true },
  errors: ['already-member', 'invitation-pending', 'role-not-of-kind', 'too-many-invitations'],
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
  errors: ['invitation-used', 'invitation-revoked', 'too-many-letters', 'write-contention'],
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
  summary: 'What the link in an invitation leads to; no log holds the token, which is in the body',
  access: { kind: 'public' },
  precondition: 'none',
  body: z.lazy(() => z.strictObject({ token: tokenSchema })),
  reply: {
    status: 200,
    body: z.lazy(() =>
      z.object({
        organizationName: z.string(),
        kind: organizationKindSchema,
        role: roleSchema,
        email: z.string(),
        expiresAt: instantSchema,
      }),
    ),
    etag: false,
  },
  errors: ['not-found', 'invitation-used', 'invitation-expired', 'invitation-revoked'],
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
  body: z.lazy(() => z.strictObject({ token: tokenSchema })),
  reply: { status: 200, body: z.lazy(() => z.object({ organizationId: organizationIdSchema })), etag: false },
  errors: [
    'not-found',
    'invitation-used',
    'invitation-expired',
    'invitation-revoked',
    'invitation-for-another-address',
    'write-contention',
  ],
  example: { params: {}, body: { token } },
});

export const invitationRoutes = {
  listInvitations,
  createInvitation,
  resendInvitation,
  revokeInvitation,
  lookUpInvitation,
  acceptInvitation,
} as const;
