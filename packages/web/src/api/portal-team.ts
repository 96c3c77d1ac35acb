import { changePortalTeam, getPortalTeam } from '@portolan/contract/portal-team-routes';
import type { BodyOf } from '@portolan/contract/route';
import { queryOptions } from '@tanstack/react-query';
import type { Api } from './api.tsx';

/** The clinic's portal team. */
export const portalTeamQuery = (api: Api, organizationId: string) =>
  queryOptions({
    queryKey: ['portal-team', organizationId],
    queryFn: ({ signal }) => api(getPortalTeam, { params: { organizationId }, signal }),
  });

export const changeTeam = (
  api: Api,
  organizationId: string,
  ifMatch: number,
  body: BodyOf<typeof changePortalTeam>,
) => api(changePortalTeam, { params: { organizationId }, ifMatch, body });
