import { listFeedbackMonths } from '@portolan/contract/feedback-routes';
import { listCohortFeedback } from '@portolan/contract/form-offer-routes';
import type { Month } from '@portolan/domain/months';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Api } from './api.tsx';
import { everyPage } from './every-page.ts';

/** Milliseconds between looks while the page is in view. */
const lookEvery = 30_000;

type Span = { readonly from: Month; readonly to: Month };

/** What the answers of these months add up to, by form. */
export const feedbackMonthsQuery = (api: Api, organizationId: string, { from, to }: Span) =>
  queryOptions({
    queryKey: ['feedback-months', organizationId, from, to],
    queryFn: async ({ signal }) =>
      (await api(listFeedbackMonths, { params: { organizationId }, query: { from, to }, signal })).items,
    refetchInterval: lookEvery,
    refetchOnWindowFocus: 'always',
    placeholderData: keepPreviousData,
  });

/** What a program's clinics share of their feedback in these months, page after page. */
export const cohortFeedbackQuery = (
  api: Api,
  params: { readonly organizationId: string; readonly programId: string },
  { from, to }: Span,
) =>
  queryOptions({
    queryKey: ['programs', params.organizationId, params.programId, 'feedback', from, to],
    queryFn: ({ signal }) =>
      everyPage((query) => api(listCohortFeedback, { params, query: { ...query, from, to }, signal })),
    refetchInterval: lookEvery * 2,
    placeholderData: keepPreviousData,
  });
