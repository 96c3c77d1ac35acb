import type { BodyOf } from '@portolan/contract/route';
import {
  changeSegment,
  countAudience,
  keepSegment,
  listSegments,
  removeSegment,
} from '@portolan/contract/segment-routes';
import type { NamedSegment, Segment } from '@portolan/domain/campaigns/segment';
import { keepPreviousData, type QueryClient, queryOptions } from '@tanstack/react-query';
import type { Api } from './api.tsx';

export type SegmentTerms = { readonly name: string; readonly rules: Segment };
/** What is sent and to whom. */
export type CountedAudience = BodyOf<typeof countAudience>;

const segmentsKey = (organizationId: string) => ['segments', organizationId];

/** Segments that are kept under a name, oldest first. */
export const segmentsQuery = (api: Api, organizationId: string) =>
  queryOptions({
    queryKey: segmentsKey(organizationId),
    queryFn: async ({ signal }) => (await api(listSegments, { params: { organizationId }, signal })).items,
  });

/** Whom a message to a segment would reach by now; the last answer stays while a new one is on its way. */
export const audienceCountQuery = (api: Api, organizationId: string, audience: CountedAudience) =>
  queryOptions({
    queryKey: ['audience-count', organizationId, audience],
    queryFn: ({ signal }) => api(countAudience, { params: { organizationId }, body: audience, signal }),
    placeholderData: keepPreviousData,
  });

/** Puts a segment as it is now among the others. */
export const rememberSegment = (client: QueryClient, organizationId: string, segment: NamedSegment): void => {
  client.setQueryData<NamedSegment[]>(segmentsKey(organizationId), (known = []) =>
    known.some(({ id }) => id === segment.id)
      ? known.map((one) => (one.id === segment.id ? segment : one))
      : [...known, segment],
  );
};

export const keep = (api: Api, organizationId: string, idempotencyKey: string, body: SegmentTerms) =>
  api(keepSegment, { params: { organizationId }, body, idempotencyKey });

export const change = (
  api: Api,
  organizationId: string,
  { id, version }: Pick<NamedSegment, 'id' | 'version'>,
  body: SegmentTerms,
) => api(changeSegment, { params: { organizationId, segmentId: id }, ifMatch: version, body });

export const remove = (api: Api, organizationId: string, segmentId: string) =>
  api(removeSegment, { params: { organizationId, segmentId } });
