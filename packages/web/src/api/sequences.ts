import type { BodyOf } from '@portolan/contract/route';
import {
  changeSequence,
  getSequence,
  getSequenceOutlook,
  listSequences,
  makeSequence,
  removeSequence,
  turnSequence,
} from '@portolan/contract/sequence-routes';
import type { Sequence } from '@portolan/domain/campaigns/campaign';
import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type { Api } from './api.tsx';

export type OfSequence = { readonly organizationId: string; readonly sequenceId: string };

const sequencesKey = (organizationId: string) => ['sequences', organizationId];

/** A clinic's sequences without their messages. */
export const sequencesQuery = (api: Api, organizationId: string) =>
  queryOptions({
    queryKey: [...sequencesKey(organizationId), 'list'],
    queryFn: async ({ signal }) => (await api(listSequences, { params: { organizationId }, signal })).items,
  });

export const readSequence = (api: Api, params: OfSequence) => api(getSequence, { params });

const sequenceKey = ({ organizationId, sequenceId }: OfSequence) => [
  ...sequencesKey(organizationId),
  sequenceId,
];

export const sequenceQuery = (api: Api, params: OfSequence) =>
  queryOptions({
    queryKey: sequenceKey(params),
    queryFn: ({ signal }) => api(getSequence, { params, signal }),
  });

/** Read once when the editor of a step opens: from then on the editor itself knows what is saved. */
export const sequenceDraftQuery = (api: Api, params: OfSequence) =>
  queryOptions({
    queryKey: [...sequenceKey(params), 'draft'],
    queryFn: () => readSequence(api, params),
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

/** Who gets which step soon, and what came of each. */
export const sequenceOutlookQuery = (api: Api, params: OfSequence) =>
  queryOptions({
    queryKey: [...sequenceKey(params), 'outlook'],
    queryFn: ({ signal }) => api(getSequenceOutlook, { params, signal }),
  });

export const forgetSequences = (client: QueryClient, organizationId: string): Promise<void> =>
  client.invalidateQueries({ queryKey: sequencesKey(organizationId) });

export const make = (
  api: Api,
  organizationId: string,
  idempotencyKey: string,
  body: BodyOf<typeof makeSequence>,
) => api(makeSequence, { params: { organizationId }, body, idempotencyKey });

/** Of the steps it takes what is written, and not what of it is sent: that is the server's. */
export const change = (
  api: Api,
  params: OfSequence,
  version: number,
  { steps, ...others }: BodyOf<typeof changeSequence>,
) =>
  api(changeSequence, {
    params,
    ifMatch: version,
    body: {
      ...others,
      ...(steps && { steps: steps.map(({ afterDays, message }) => ({ afterDays, message })) }),
    },
  });

const target = (organizationId: string, { id, version }: Pick<Sequence, 'id' | 'version'>) => ({
  params: { organizationId, sequenceId: id },
  ifMatch: version,
});

export const turn = (
  api: Api,
  organizationId: string,
  sequence: Pick<Sequence, 'id' | 'version'>,
  state: 'on' | 'off',
) => api(turnSequence, { ...target(organizationId, sequence), body: { state } });

export const remove = (api: Api, organizationId: string, sequence: Pick<Sequence, 'id' | 'version'>) =>
  api(removeSequence, target(organizationId, sequence));
