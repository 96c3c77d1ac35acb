import {
  changeConsent,
  endConsent,
  getConsent,
  giveConsent,
  listConsents,
  type ParticipationView,
} from '@portolan/contract/participation-routes';
import type { BodyOf } from '@portolan/contract/route';
import type { Consent } from '@portolan/domain/programs/consent';
import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type { Api } from './api.tsx';

type ConsentParams = { readonly organizationId: string; readonly programId: string };

/** Milliseconds between looks at a program whose first copy has not come yet. */
const lookAgain = 2000;
const isArriving = ({ consent, program }: ParticipationView) =>
  consent.status === 'active' && program === null;

/** The programs a clinic takes part in, or did. */
export const participationsQuery = (api: Api, organizationId: string) =>
  queryOptions({
    queryKey: ['participations', organizationId],
    queryFn: async ({ signal }) => (await api(listConsents, { params: { organizationId }, signal })).items,
    refetchInterval: ({ state }) => (state.data?.some(isArriving) ? lookAgain : false),
  });

export const participationQuery = (api: Api, params: ConsentParams) =>
  queryOptions({
    queryKey: ['participations', params.organizationId, params.programId],
    queryFn: ({ signal }) => api(getConsent, { params, signal }),
    refetchInterval: ({ state }) => (state.data !== undefined && isArriving(state.data) ? lookAgain : false),
  });

/** Puts a participation that an answer brought where the pages read it; what hangs on it is read again. */
export const rememberParticipation = async (
  queries: QueryClient,
  api: Api,
  organizationId: string,
  participation: ParticipationView,
): Promise<void> => {
  const { programId } = participation.consent;
  queries.setQueryData(participationQuery(api, { organizationId, programId }).queryKey, participation);
  await queries.invalidateQueries({
    queryKey: participationsQuery(api, organizationId).queryKey,
    exact: true,
  });
};

export const join = (
  api: Api,
  organizationId: string,
  body: BodyOf<typeof giveConsent>,
  idempotencyKey: string,
) => api(giveConsent, { params: { organizationId }, body, idempotencyKey });

export const sharePlan = (
  api: Api,
  organizationId: string,
  consent: Pick<Consent, 'programId' | 'version'>,
  planId: string | null,
) =>
  api(changeConsent, {
    params: { organizationId, programId: consent.programId },
    ifMatch: consent.version,
    body: { planId },
  });

export const leave = (api: Api, params: ConsentParams) => api(endConsent, { params });
