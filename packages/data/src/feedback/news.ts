import type { News } from '@portolan/domain/feedback/news';
import type { Database } from '../clients.ts';
import { partitionOf } from '../keys.ts';
import { getItem, type Page, type PageRequest, queryPage } from '../reading.ts';
import { collections } from '../sharing/collections.ts';
import type { Expectation, Write } from '../writing.ts';
import { newsKind } from './response-records.ts';

/** What a clinic says in public about what it heard; ids sort by time. */
export const openNews = (database: Database, organizationId: string) => {
  const pk = partitionOf(organizationId, collections.news);
  return {
    find: (newsId: string): Promise<News | null> => getItem(database, 'tenant', { pk, sk: newsId }, newsKind),

    newestFirst: (page: PageRequest): Promise<Page<News>> =>
      queryPage(database, { table: 'tenant', pk, descending: true }, page, newsKind),

    put: <R extends string>(news: News, expected: Expectation, refusal: R): Write<R> => ({
      kind: 'put',
      table: 'tenant',
      item: newsKind.toItem({ pk, sk: news.id }, news),
      expected,
      refusal,
    }),
  };
};
