import { listPanels } from '@portolan/contract/panel-routes';
import { queryOptions } from '@tanstack/react-query';
import type { Api } from './api.tsx';

/** The groups of people who agreed to be asked. */
export const panelsQuery = (api: Api, organizationId: string) =>
  queryOptions({
    queryKey: ['panels', organizationId],
    queryFn: async ({ signal }) => (await api(listPanels, { params: { organizationId }, signal })).items,
  });
