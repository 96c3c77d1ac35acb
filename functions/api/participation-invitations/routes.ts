import * as routes from '@portolan/contract/participation-invitation-routes';
import { type FunctionRoutes, memberRoute, publicRoute } from '../../runtime/bound-route.ts';
import { handleAskClinicAgain } from './ask-clinic-again.ts';
import { handleDeclineProgramInvitation } from './decline-program-invitation.ts';
import { handleInviteClinic } from './invite-clinic.ts';
import { handleInviteClinics } from './invite-clinics.ts';
import { handleListParticipationInvitations } from './list-participation-invitations.ts';
import { handleLookUpProgramInvitation } from './look-up-program-invitation.ts';
import type { Store } from './store.ts';
import { handleWithdrawParticipationInvitation } from './withdraw-participation-invitation.ts';

export const participationInvitations: FunctionRoutes<Store> = [
  memberRoute(routes.listParticipationInvitations, handleListParticipationInvitations),
  memberRoute(routes.inviteClinic, handleInviteClinic),
  memberRoute(routes.inviteClinics, handleInviteClinics),
  memberRoute(routes.askClinicAgain, handleAskClinicAgain),
  memberRoute(routes.withdrawParticipationInvitation, handleWithdrawParticipationInvitation),
  publicRoute(routes.lookUpProgramInvitation, handleLookUpProgramInvitation),
  publicRoute(routes.declineProgramInvitation, handleDeclineProgramInvitation),
];
