import { invitationRoutes } from '@portolan/contract/invitation-routes';
import { joinRequestRoutes } from '@portolan/contract/join-request-routes';
import { membershipRoutes } from '@portolan/contract/membership-routes';
import * as organization from '@portolan/contract/organization-routes';
import { type FunctionRoutes, memberRoute, publicRoute, signedInRoute } from '../../runtime/bound-route.ts';
import { handleAcceptInvitation } from './accept-invitation.ts';
import { handleApproveJoinRequest } from './approve-join-request.ts';
import { handleChangeMember } from './change-member.ts';
import { handleChangeOrganization } from './change-organization.ts';
import { handleCreateInvitation } from './create-invitation.ts';
import { handleCreateOrganization } from './create-organization.ts';
import { handleDeclineJoinRequest } from './decline-join-request.ts';
import { handleExportAuditLog } from './export-audit-log.ts';
import { handleFindOrganizations } from './find-organizations.ts';
import { handleGetOrganization } from './get-organization.ts';
import { handleListAuditRecords } from './list-audit-records.ts';
import { handleListInvitations } from './list-invitations.ts';
import { handleListJoinRequests } from './list-join-requests.ts';
import { handleListMembers } from './list-members.ts';
import { handleLookUpInvitation } from './look-up-invitation.ts';
import { handleRemoveMember } from './remove-member.ts';
import { handleRequestToJoin } from './request-to-join.ts';
import { handleResendInvitation } from './resend-invitation.ts';
import { handleRevokeInvitation } from './revoke-invitation.ts';
import type { Store } from './store.ts';

export const organizations: FunctionRoutes<Store> = [
  signedInRoute(organization.createOrganization, handleCreateOrganization),
  signedInRoute(organization.findOrganizations, handleFindOrganizations),
  memberRoute(organization.getOrganization, handleGetOrganization),
  memberRoute(organization.changeOrganization, handleChangeOrganization),
  memberRoute(organization.listAuditRecords, handleListAuditRecords),
  memberRoute(organization.exportAuditLog, handleExportAuditLog),
  memberRoute(membershipRoutes.listMembers, handleListMembers),
  memberRoute(membershipRoutes.changeMember, handleChangeMember),
  memberRoute(membershipRoutes.removeMember, handleRemoveMember),
  memberRoute(invitationRoutes.listInvitations, handleListInvitations),
  memberRoute(invitationRoutes.createInvitation, handleCreateInvitation),
  memberRoute(invitationRoutes.resendInvitation, handleResendInvitation),
  memberRoute(invitationRoutes.revokeInvitation, handleRevokeInvitation),
  publicRoute(invitationRoutes.lookUpInvitation, handleLookUpInvitation),
  signedInRoute(invitationRoutes.acceptInvitation, handleAcceptInvitation),
  signedInRoute(joinRequestRoutes.requestToJoin, handleRequestToJoin),
  memberRoute(joinRequestRoutes.listJoinRequests, handleListJoinRequests),
  memberRoute(joinRequestRoutes.approveJoinRequest, handleApproveJoinRequest),
  memberRoute(joinRequestRoutes.declineJoinRequest, handleDeclineJoinRequest),
];
