import { listCohortCampaigns } from '@portolan/contract/oversight-routes';
import type { Month } from '@portolan/domain/months';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Api } from './api.tsx';
import { everyPage } from './every-page.ts';

/** What a program's clinics share of their campaigns in these months, page after page. */
export const cohortCampaignsQuery = (
  api: Api,
  params: { readonly organizationId: string; readonly programId: string },
  { from, to }: { readonly from: Month; readonly to: Month },
) =>
  queryOptions({
    queryKey: ['programs', params.organizationId, params.programId, 'campaigns', from, to],
    queryFn: ({ signal }) =>
      everyPage((query) => api(listCohortCampaigns, { params, query: { ...query, from, to }, signal })),
    placeholderData: keepPreviousData,
  });
