import {
  askClinicAgain,
  declineProgramInvitation,
  inviteClinic,
  inviteClinics,
  listParticipationInvitations,
  lookUpProgramInvitation,
  withdrawParticipationInvitation,
} from '@portolan/contract/participation-invitation-routes';
import type { BodyOf } from '@portolan/contract/route';
import { queryOptions } from '@tanstack/react-query';
import type { Api } from './api.tsx';
import { everyPage } from './every-page.ts';

type ProgramParams = { readonly organizationId: string; readonly programId: string };

/** Every clinic invited to a program; a page of a hundred at a time. */
export const participationInvitationsQuery = (api: Api, params: ProgramParams) =>
  queryOptions({
    queryKey: ['participation-invitations', params.organizationId, params.programId],
    queryFn: ({ signal }) =>
      everyPage((query) => api(listParticipationInvitations, { params, query, signal })),
  });

/** What the link in a letter leads to. */
export const programInvitationQuery = (api: Api, token: string) =>
  queryOptions({
    queryKey: ['program-invitations', token],
    queryFn: ({ signal }) => api(lookUpProgramInvitation, { body: { token }, signal }),
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  });

export const declineInvitation = (api: Api, token: string) =>
  api(declineProgramInvitation, { body: { token } });

/** What a foundation writes about the clinics of one program. */
export const invitationWrites = (api: Api, params: ProgramParams) => ({
  invite: (body: BodyOf<typeof inviteClinic>, idempotencyKey: string) =>
    api(inviteClinic, { params, body, idempotencyKey }),
  inviteMany: (body: BodyOf<typeof inviteClinics>) => api(inviteClinics, { params, body }),
  askAgain: (participationInvitationId: string, idempotencyKey: string) =>
    api(askClinicAgain, { params: { ...params, participationInvitationId }, idempotencyKey }),
  withdraw: (participationInvitationId: string) =>
    api(withdrawParticipationInvitation, { params: { ...params, participationInvitationId } }),
});
