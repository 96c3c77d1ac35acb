import type { Organization } from '@portolan/domain/organizations/organization';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useApi } from '../../api/api.tsx';
import { changeProfile, organizationQuery } from '../../api/organizations.ts';
import { meQuery } from '../../api/people.ts';
import type { Sending } from '../../saving/saved-kind.ts';
import { outcomeOf } from '../../saving/send-outcome.ts';
import { type ProfileChange, profileKeyOf } from './profile-saving.ts';

/** How a profile's changes reach the server, and its answers the pages. */
export const useProfileWiring = () => {
  const api = useApi();
  const queries = useQueryClient();
  return useCallback(
    (organizationId: string) => {
      const { queryKey } = organizationQuery(api, organizationId);
      return {
        recordKey: profileKeyOf(organizationId),
        send: ({ changeId, base, changes }: Sending<ProfileChange>) =>
          outcomeOf(
            changeProfile(api, organizationId, base, { changeId, fields: Object.assign({}, ...changes) }),
          ),
        onAnswer: (organization: Organization) => {
          queries.setQueryData(queryKey, organization);
          const { name } = organization.profile;
          queries.setQueryData(meQuery(api).queryKey, (me) =>
            me === undefined
              ? me
              : {
                  ...me,
                  memberships: me.memberships.map((one) =>
                    one.organizationId === organizationId ? { ...one, name } : one,
                  ),
                },
          );
        },
        onConflict: () => void queries.invalidateQueries({ queryKey, exact: true }),
      };
    },
    [api, queries],
  );
};
