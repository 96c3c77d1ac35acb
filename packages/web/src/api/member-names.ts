import { listMembers } from '@portolan/contract/membership-routes';
import { queryOptions } from '@tanstack/react-query';
import type { Api } from './api.tsx';
import { everyPage } from './every-page.ts';

/** Everybody who belongs to an organization, for naming them and for choosing who is responsible. */
export const allMembersQuery = (api: Api, organizationId: string) =>
  queryOptions({
    queryKey: ['organizations', organizationId, 'members'],
    queryFn: ({ signal }) =>
      everyPage((query) => api(listMembers, { params: { organizationId }, query, signal })),
    staleTime: 60_000,
  });
