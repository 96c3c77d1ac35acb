import { listMembers, type Member } from '@portolan/contract/membership-routes';
import { queryOptions } from '@tanstack/react-query';
import type { Api } from './api.tsx';

/** Everybody who belongs to an organization, for naming them and for choosing who is responsible. */
export const allMembersQuery = (api: Api, organizationId: string) =>
  queryOptions({
    queryKey: ['organizations', organizationId, 'members', 'all'],
    queryFn: async ({ signal }) => {
      const members: Member[] = [];
      let cursor: string | null | undefined;
      while (cursor !== null) {
        const query = cursor === undefined ? { limit: '100' } : { limit: '100', cursor };
        const page: { items: Member[]; nextCursor: string | null } = await api(listMembers, {
          params: { organizationId },
          query,
          signal,
        });
        members.push(...page.items);
        cursor = page.nextCursor;
      }
      return members;
    },
    staleTime: 60_000,
  });
