import type { Me } from '@portolan/contract/people-routes';
import { useQueries } from '@tanstack/react-query';
import { useApi } from '../../api/api.tsx';
import { closingQuery } from '../../api/exports.ts';
import { allMembersQuery } from '../../api/member-names.ts';
import { useMe } from '../../organization/current-organization.tsx';

type Organization = Me['memberships'][number];

/** The organizations that would be left without an owner; undefined until it is known. */
export const useSoleOwnerships = (): readonly Organization[] | undefined => {
  const api = useApi();
  const { memberships, person } = useMe();
  const owned = memberships.filter(({ role }) => role === 'owner');
  const members = useQueries({
    queries: owned.map(({ organizationId }) => ({ ...allMembersQuery(api, organizationId), staleTime: 0 })),
  });
  // Where the members cannot be read, the API is asked all the same: it has the last word.
  const closings = useQueries({
    queries: owned.map(({ organizationId }) => ({ ...closingQuery(api, organizationId), staleTime: 0 })),
  });
  if ([...members, ...closings].some(({ isPending }) => isPending)) return undefined;
  return owned.filter((_, index) => {
    const all = members[index]?.data;
    // Who is alone in one that is to be erased leaves nobody behind.
    if (all?.length === 1 && closings[index]?.data) return false;
    return all !== undefined && !all.some(({ role, personId }) => role === 'owner' && personId !== person.id);
  });
};
