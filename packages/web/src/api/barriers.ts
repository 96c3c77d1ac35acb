import {
  changeBarrier,
  listBarriers,
  listClinicBarriers,
  logBarrier,
} from '@portolan/contract/barrier-routes';
import type { BodyOf } from '@portolan/contract/route';
import type { Barrier } from '@portolan/domain/barriers/barrier';
import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type { Api } from './api.tsx';
import { everyPage } from './every-page.ts';

/** A clinic's whole barrier log, newest first. */
export const barriersQuery = (api: Api, organizationId: string) =>
  queryOptions({
    queryKey: ['barriers', organizationId],
    queryFn: ({ signal }) =>
      everyPage((query) => api(listBarriers, { params: { organizationId }, query, signal })),
  });

/** What one clinic of a program shares of its log, newest first. */
export const clinicBarriersQuery = (
  api: Api,
  params: { organizationId: string; programId: string; clinicId: string },
) =>
  queryOptions({
    queryKey: ['barriers', params.organizationId, params.programId, params.clinicId],
    queryFn: ({ signal }) => everyPage((query) => api(listClinicBarriers, { params, query, signal })),
  });

/** Puts a barrier that an answer brought into the log that the pages read. */
export const rememberBarrier = (
  client: QueryClient,
  api: Api,
  organizationId: string,
  barrier: Barrier,
): void => {
  client.setQueryData(barriersQuery(api, organizationId).queryKey, (known) => {
    if (known === undefined) return known;
    const isKnown = known.some(({ id }) => id === barrier.id);
    return isKnown ? known.map((other) => (other.id === barrier.id ? barrier : other)) : [barrier, ...known];
  });
};

export const log = (
  api: Api,
  organizationId: string,
  idempotencyKey: string,
  body: BodyOf<typeof logBarrier>,
) => api(logBarrier, { params: { organizationId }, body, idempotencyKey });

export const change = (
  api: Api,
  organizationId: string,
  barrier: Pick<Barrier, 'id' | 'version'>,
  body: BodyOf<typeof changeBarrier>,
) =>
  api(changeBarrier, { params: { organizationId, barrierId: barrier.id }, ifMatch: barrier.version, body });
