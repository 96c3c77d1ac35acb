import { pageOf } from '@portolan/contract/parameters';
import {
  listParticipationInvitations,
  type ParticipationInvitationView,
  participationInvitationViewSchema,
} from '@portolan/contract/participation-invitation-routes';
import type { Ground } from './world.ts';
import { demand } from './world-people.ts';

/** The first page of whom a program has invited, as the foundation reads it. */
export const invitationsOf = async (
  ground: Pick<Ground, 'ask'>,
  token: string,
  params: { readonly organizationId: string; readonly programId: string },
): Promise<ParticipationInvitationView[]> => {
  const answer = await demand(ground, listParticipationInvitations, token, { params });
  return pageOf(participationInvitationViewSchema).parse(answer.json).items;
};
