import type { PortalTeam } from '@portolan/domain/portal-teams/portal-team';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useApi } from '../../api/api.tsx';
import { changeTeam, portalTeamQuery } from '../../api/portal-team.ts';
import type { Sending } from '../../saving/saved-kind.ts';
import { outcomeOf } from '../../saving/send-outcome.ts';
import { type TeamChange, teamKeyOf, together } from './portal-team-saving.ts';

/** How a team's changes reach the server, and its answers the pages. */
export const useTeamWiring = () => {
  const api = useApi();
  const queries = useQueryClient();
  return useCallback(
    (organizationId: string) => {
      const { queryKey } = portalTeamQuery(api, organizationId);
      return {
        recordKey: teamKeyOf(organizationId),
        send: ({ changeId, base, changes }: Sending<TeamChange>) =>
          outcomeOf(changeTeam(api, organizationId, base, { changeId, fields: together(changes) })),
        onAnswer: (team: PortalTeam) => void queries.setQueryData(queryKey, team),
        onConflict: () => void queries.invalidateQueries({ queryKey, exact: true }),
      };
    },
    [api, queries],
  );
};
