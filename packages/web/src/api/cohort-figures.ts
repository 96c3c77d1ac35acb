import {
  type CohortClinic,
  getClinicFigures,
  listCohortFigures,
  listFoundationSums,
  listProgramSums,
} from '@portolan/contract/cohort-figure-routes';
import { getProgramMeasures } from '@portolan/contract/measure-routes';
import type { Month } from '@portolan/domain/months';
import type { MonthSums } from '@portolan/domain/rollups/cohort-month';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Api } from './api.tsx';

/**
 * Milliseconds between looks while the page is in view. A month just approved is to be there within five seconds: half of them are
 * left for adding it up, cold starts included.
 */
const lookEvery = 2500;

type Span = { readonly from: Month; readonly to: Month };
type ProgramParams = { readonly organizationId: string; readonly programId: string };

/** What a program asks its clinics to record. */
export const askedMeasuresQuery = (api: Api, params: ProgramParams) =>
  queryOptions({
    queryKey: ['programs', params.organizationId, params.programId, 'measures'],
    queryFn: ({ signal }) => api(getProgramMeasures, { params, signal }),
  });

/** A program's sums by month. */
export const programSumsQuery = (api: Api, params: ProgramParams, { from, to }: Span) =>
  queryOptions({
    queryKey: ['programs', params.organizationId, params.programId, 'sums', from, to],
    queryFn: async ({ signal }) =>
      (await api(listProgramSums, { params, query: { from, to }, signal })).months,
    refetchInterval: lookEvery,
    refetchOnWindowFocus: 'always',
    placeholderData: keepPreviousData,
  });

/** The sums of all programs by month. */
export const foundationSumsQuery = (api: Api, organizationId: string, { from, to }: Span) =>
  queryOptions({
    queryKey: ['foundation-sums', organizationId, from, to],
    queryFn: async ({ signal }) =>
      (await api(listFoundationSums, { params: { organizationId }, query: { from, to }, signal })).months,
    refetchInterval: lookEvery,
    refetchOnWindowFocus: 'always',
    placeholderData: keepPreviousData,
  });

/** Names the sums as they are by months and versions: whenever one of them changes, so does the name. */
export const stampOf = (months: readonly MonthSums[]): string =>
  months.map(({ month, version }) => `${month}:${version}`).join();

/**
 * Each clinic's approved figures, page after page. They are many, so they are read again only when the sums have changed, of
 * which `stamp` tells.
 */
export const cohortFiguresQuery = (api: Api, params: ProgramParams, { from, to }: Span, stamp: string) =>
  queryOptions({
    queryKey: ['programs', params.organizationId, params.programId, 'clinic-figures', from, to, stamp],
    queryFn: async ({ signal }) => {
      const clinics: CohortClinic[] = [];
      let cursor: string | null = null;
      do {
        const query: { from: Month; to: Month; cursor?: string } = {
          from,
          to,
          ...(cursor === null ? {} : { cursor }),
        };
        const page: { items: CohortClinic[]; nextCursor: string | null } = await api(listCohortFigures, {
          params,
          query,
          signal,
        });
        clinics.push(...page.items);
        cursor = page.nextCursor;
      } while (cursor !== null);
      return clinics;
    },
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 10_000,
  });

/** The approved figures of one clinic of a program. */
export const clinicFiguresQuery = (
  api: Api,
  params: ProgramParams & { readonly clinicId: string },
  span: Span,
) =>
  queryOptions({
    queryKey: ['programs', params.organizationId, params.programId, 'clinic-figures', params.clinicId, span],
    queryFn: ({ signal }) =>
      api(getClinicFigures, { params, query: { from: span.from, to: span.to }, signal }),
    refetchInterval: lookEvery,
  });
