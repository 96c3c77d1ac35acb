import type { listOpenResponses } from '@portolan/contract/response-routes';
import { succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { pageOf } from '../../runtime/page-of.ts';
import type { Store } from './store.ts';

export const handleListOpenResponses = async ({
  store,
  query,
}: MemberCall<typeof listOpenResponses, Store>): Handled<typeof listOpenResponses> =>
  succeed({ body: await store.openResponses.oldestFirst(pageOf(query)) });
