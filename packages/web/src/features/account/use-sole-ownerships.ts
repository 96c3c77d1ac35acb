import type { Me } from '@portolan/contract/people-routes';
import { useQueries } from '@tanstack/react-query';
import { useApi } from '../../api/api.tsx';
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
  if (members.some(({ isPending }) => isPending)) return undefined;
  return owned.filter((_, index) => {
    const all = members[index]?.data;
    return all !== undefined && !all.some(({ role, personId }) => role === 'owner' && personId !== person.id);
  });
};
