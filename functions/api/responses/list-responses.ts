import type { listResponses } from '@portolan/contract/response-routes';
import { matchesFilter } from '@portolan/domain/feedback/find-in-responses';
import { succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { pageOf } from '../../runtime/page-of.ts';
import type { Store } from './store.ts';

export const handleListResponses = async ({
  store,
  query,
}: MemberCall<typeof listResponses, Store>): Handled<typeof listResponses> =>
  succeed({ body: await store.responses.matching(query.month, pageOf(query), matchesFilter(query)) });
