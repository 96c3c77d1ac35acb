import * as routes from '@portolan/contract/portal-team-routes';
import { type FunctionRoutes, memberRoute } from '../../runtime/bound-route.ts';
import { handleChangePortalTeam } from './change-portal-team.ts';
import { handleGetPortalTeam } from './get-portal-team.ts';
import type { Store } from './store.ts';

export const portalTeams: FunctionRoutes<Store> = [
  memberRoute(routes.getPortalTeam, handleGetPortalTeam),
  memberRoute(routes.changePortalTeam, handleChangePortalTeam),
];
