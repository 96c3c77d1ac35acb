import { changeNews, listNews, writeNews } from '@portolan/contract/feedback-routes';
import type { News, NewsTerms } from '@portolan/domain/feedback/news';
import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type { Api } from './api.tsx';
import { everyPage } from './every-page.ts';

/** What a clinic says in public of what it heard, drafts included, newest first. */
export const newsQuery = (api: Api, organizationId: string) =>
  queryOptions({
    queryKey: ['feedback-news', organizationId],
    queryFn: ({ signal }) =>
      everyPage((query) => api(listNews, { params: { organizationId }, query, signal })),
  });

/** Puts an entry that an answer brought where the pages read it. */
export const rememberNews = (client: QueryClient, organizationId: string, news: News): void => {
  client.setQueryData<News[]>(['feedback-news', organizationId], (known) => {
    if (known === undefined) return known;
    const isKnown = known.some(({ id }) => id === news.id);
    return isKnown ? known.map((other) => (other.id === news.id ? news : other)) : [news, ...known];
  });
};

export const write = (api: Api, organizationId: string, idempotencyKey: string, body: NewsTerms) =>
  api(writeNews, { params: { organizationId }, body, idempotencyKey });

export const change = (
  api: Api,
  organizationId: string,
  { id, version }: Pick<News, 'id' | 'version'>,
  body: NewsTerms,
) => api(changeNews, { params: { organizationId, newsId: id }, ifMatch: version, body });
