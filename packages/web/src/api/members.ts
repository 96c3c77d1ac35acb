import {
  acceptInvitation,
  createInvitation,
  listInvitations,
  lookUpInvitation,
  resendInvitation,
  revokeInvitation,
} from '@portolan/contract/invitation-routes';
import {
  approveJoinRequest,
  declineJoinRequest,
  listJoinRequests,
  requestToJoin,
} from '@portolan/contract/join-request-routes';
import { changeMember, type Member, removeMember } from '@portolan/contract/membership-routes';
import type { BodyOf } from '@portolan/contract/route';
import type { Role } from '@portolan/domain/organizations/roles';
import { queryOptions } from '@tanstack/react-query';
import type { Api } from './api.tsx';
import { everyPage } from './every-page.ts';

const within = (organizationId: string) => ['organizations', organizationId] as const;

export const invitationsQuery = (api: Api, organizationId: string) =>
  queryOptions({
    queryKey: [...within(organizationId), 'invitations'],
    queryFn: ({ signal }) =>
      everyPage((query) => api(listInvitations, { params: { organizationId }, query, signal })),
  });

export const joinRequestsQuery = (api: Api, organizationId: string) =>
  queryOptions({
    queryKey: [...within(organizationId), 'join-requests'],
    queryFn: ({ signal }) =>
      everyPage((query) => api(listJoinRequests, { params: { organizationId }, query, signal })),
  });

/** What an invitation's link leads to. Asked once: an answer does not change while the page is open. */
export const invitationQuery = (api: Api, token: string) =>
  queryOptions({
    queryKey: ['invitation-lookup', token],
    queryFn: ({ signal }) => api(lookUpInvitation, { body: { token }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** The writes of one organization's membership. */
export const membershipWrites = (api: Api, organizationId: string) => ({
  changeRole: (member: Member, role: Role) =>
    api(changeMember, {
      params: { organizationId, personId: member.personId },
      ifMatch: member.version,
      body: { role },
    }),
  remove: (personId: string) => api(removeMember, { params: { organizationId, personId } }),
  invite: (body: BodyOf<typeof createInvitation>, idempotencyKey: string) =>
    api(createInvitation, { params: { organizationId }, body, idempotencyKey }),
  resend: (invitationId: string, idempotencyKey: string) =>
    api(resendInvitation, { params: { organizationId, invitationId }, idempotencyKey }),
  revoke: (invitationId: string) => api(revokeInvitation, { params: { organizationId, invitationId } }),
  approve: (personId: string, role: Role) =>
    api(approveJoinRequest, { params: { organizationId, personId }, body: { role } }),
  decline: (personId: string) => api(declineJoinRequest, { params: { organizationId, personId } }),
});

export const accept = (api: Api, token: string) => api(acceptInvitation, { body: { token } });

export const askToJoin = (api: Api, organizationId: string) =>
  api(requestToJoin, { body: { organizationId } });
