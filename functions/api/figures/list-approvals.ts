import type { listApprovals } from '@portolan/contract/figure-routes';
import { succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { pageOf } from '../../runtime/page-of.ts';
import type { Store } from './store.ts';

export const handleListApprovals = async ({
  store,
  params,
  query,
}: MemberCall<typeof listApprovals, Store>): Handled<typeof listApprovals> =>
  succeed({ body: await store.approvals.newestFirst(params.month, pageOf(query)) });
