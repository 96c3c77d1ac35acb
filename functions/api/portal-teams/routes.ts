import * as routes from '@portolan/contract/portal-team-routes';
import { type BoundRoute, memberRoute } from '../../runtime/bound-route.ts';
import { handleChangePortalTeam } from './change-portal-team.ts';
import { handleGetPortalTeam } from './get-portal-team.ts';

export const portalTeams: readonly BoundRoute[] = [
  memberRoute(routes.getPortalTeam, handleGetPortalTeam),
  memberRoute(routes.changePortalTeam, handleChangePortalTeam),
];
