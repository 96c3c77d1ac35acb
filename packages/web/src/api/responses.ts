import { makeActivityOfResponse } from '@portolan/contract/response-activity-routes';
import {
  changeResponse,
  changeResponses,
  getResponse,
  listOpenResponses,
  listResponses,
  mostResponsesAtOnce,
} from '@portolan/contract/response-routes';
import type { BodyOf, QueryOf } from '@portolan/contract/route';
import type { Response, ResponseChanges } from '@portolan/domain/feedback/response';
import {
  type InfiniteData,
  infiniteQueryOptions,
  type QueryClient,
  queryOptions,
} from '@tanstack/react-query';
import type { Api } from './api.tsx';

/** Milliseconds between looks at what came in, while the page is in view. */
const lookEvery = 60_000;
/** Pages of a hundred: who has more waiting than this works through the oldest first. */
const mostPages = 10;

/** What is not closed. */
export type Waiting = {
  /** Oldest first. */
  readonly items: readonly Response[];
  /** Whether there are more than were read. */
  readonly more: boolean;
};

const openKey = (organizationId: string) => ['responses', organizationId, 'open'] as const;
const oneKey = (organizationId: string, responseId: string) =>
  ['responses', organizationId, 'one', responseId] as const;
const monthKey = (organizationId: string) => ['responses', organizationId, 'month'] as const;

/** A clinic's responses that are not closed, a thousand at most. */
export const openResponsesQuery = (api: Api, organizationId: string) =>
  queryOptions({
    queryKey: openKey(organizationId),
    queryFn: async ({ signal }): Promise<Waiting> => {
      const items: Response[] = [];
      let cursor: string | null = null;
      for (let page = 0; page < mostPages; page += 1) {
        const query: { limit: string; cursor?: string } = {
          limit: '100',
          ...(cursor === null ? {} : { cursor }),
        };
        const read: { items: Response[]; nextCursor: string | null } = await api(listOpenResponses, {
          params: { organizationId },
          query,
          signal,
        });
        // What was closed a moment ago may still be in the list.
        items.push(...read.items.filter(({ status }) => status !== 'closed'));
        cursor = read.nextCursor;
        if (cursor === null) break;
      }
      return { items, more: cursor !== null };
    },
    refetchInterval: lookEvery,
    refetchOnWindowFocus: 'always',
  });

export type ResponsesOfMonth = Omit<QueryOf<typeof listResponses>, 'cursor' | 'limit'>;

/** What was answered in one month, newest first, as far as it is asked for. */
export const monthResponsesQuery = (api: Api, organizationId: string, sought: ResponsesOfMonth) =>
  infiniteQueryOptions({
    queryKey: [...monthKey(organizationId), sought],
    queryFn: ({ signal, pageParam }: { signal: AbortSignal; pageParam: string | null }) =>
      api(listResponses, {
        params: { organizationId },
        query: { ...sought, limit: '50', ...(pageParam === null ? {} : { cursor: pageParam }) },
        signal,
      }),
    initialPageParam: null,
    getNextPageParam: (page) => page.nextCursor,
  });

export const responseQuery = (api: Api, params: { organizationId: string; responseId: string }) =>
  queryOptions({
    queryKey: oneKey(params.organizationId, params.responseId),
    queryFn: ({ signal }) => api(getResponse, { params, signal }),
    refetchOnWindowFocus: 'always',
  });

type MonthPages = InfiniteData<{ items: Response[]; nextCursor: string | null }>;

/** Puts responses that an answer brought where the pages read them; what was closed waits no more. */
export const rememberResponses = (
  client: QueryClient,
  organizationId: string,
  responses: readonly Response[],
): void => {
  const brought = new Map(responses.map((response) => [response.id, response]));
  const newest = (known: Response) => brought.get(known.id) ?? known;
  for (const response of responses) client.setQueryData(oneKey(organizationId, response.id), response);
  client.setQueryData<Waiting>(openKey(organizationId), (known) => {
    if (known === undefined) return known;
    const reopened = responses.filter(
      ({ id, status }) => status !== 'closed' && !known.items.some((item) => item.id === id),
    );
    const items = [...known.items.map(newest).filter(({ status }) => status !== 'closed'), ...reopened];
    return { ...known, items: items.toSorted((one, other) => (one.id < other.id ? -1 : 1)) };
  });
  client.setQueriesData<MonthPages>({ queryKey: monthKey(organizationId) }, (known) =>
    known === undefined
      ? known
      : { ...known, pages: known.pages.map((page) => ({ ...page, items: page.items.map(newest) })) },
  );
};

type Addressed = Pick<Response, 'id' | 'version'>;

export const change = (api: Api, organizationId: string, { id, version }: Addressed, body: ResponseChanges) =>
  api(changeResponse, { params: { organizationId, responseId: id }, ifMatch: version, body });

/** The same change of any number of responses, some at a time. What was refused says why. */
export const changeMany = async (
  api: Api,
  organizationId: string,
  responseIds: readonly string[],
  changes: ResponseChanges,
) => {
  const changed: Response[] = [];
  const refused: { responseId: string; code: string }[] = [];
  for (let from = 0; from < responseIds.length; from += mostResponsesAtOnce) {
    const body = { responseIds: responseIds.slice(from, from + mostResponsesAtOnce), changes };
    const reply = await api(changeResponses, { params: { organizationId }, body });
    changed.push(...reply.changed);
    refused.push(...reply.refused);
  }
  return { changed, refused };
};

export const makeActivity = (
  api: Api,
  organizationId: string,
  { id, version }: Addressed,
  body: BodyOf<typeof makeActivityOfResponse>,
) => api(makeActivityOfResponse, { params: { organizationId, responseId: id }, ifMatch: version, body });
