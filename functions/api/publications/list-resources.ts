import type { listResources } from '@portolan/contract/publication-routes';
import { succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { pageOf } from '../../runtime/page-of.ts';
import type { Store } from './store.ts';

export const handleListResources = async ({
  store,
  query,
}: MemberCall<typeof listResources, Store>): Handled<typeof listResources> =>
  succeed({ body: await store.resources.newestFirst(pageOf(query)) });
