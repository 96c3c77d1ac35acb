import type { listSharedResources } from '@portolan/contract/publication-routes';
import { succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { pageOf } from '../../runtime/page-of.ts';
import type { Store } from './store.ts';

export const handleListSharedResources = async ({
  store,
  query,
}: MemberCall<typeof listSharedResources, Store>): Handled<typeof listSharedResources> =>
  succeed({ body: await store.sharedResources.page(pageOf(query)) });
