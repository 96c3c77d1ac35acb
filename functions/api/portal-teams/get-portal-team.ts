import type { getPortalTeam } from '@portolan/contract/portal-team-routes';
import { untouchedPortalTeam } from '@portolan/domain/portal-teams/portal-team';
import { succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import type { Store } from './store.ts';

export const handleGetPortalTeam = async ({
  store,
}: MemberCall<typeof getPortalTeam, Store>): Handled<typeof getPortalTeam> => {
  const team = (await store.portalTeam.find()) ?? untouchedPortalTeam;
  return succeed({ body: team, version: team.version });
};
