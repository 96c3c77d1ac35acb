import type { listBarriers } from '@portolan/contract/barrier-routes';
import { succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { pageOf } from '../../runtime/page-of.ts';
import type { Store } from './store.ts';

export const handleListBarriers = async ({
  store,
  query,
}: MemberCall<typeof listBarriers, Store>): Handled<typeof listBarriers> =>
  succeed({ body: await store.barriers.newestFirst(pageOf(query)) });
