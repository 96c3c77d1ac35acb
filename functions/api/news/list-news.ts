import type { listNews } from '@portolan/contract/feedback-routes';
import { succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { pageOf } from '../../runtime/page-of.ts';
import type { Store } from './store.ts';

export const handleListNews = async ({
  store,
  query,
}: MemberCall<typeof listNews, Store>): Handled<typeof listNews> =>
  succeed({ body: await store.news.newestFirst(pageOf(query)) });
