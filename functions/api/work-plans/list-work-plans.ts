import type { listWorkPlans } from '@portolan/contract/work-plan-routes';
import { succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { pageOf } from '../../runtime/page-of.ts';
import type { Store } from './store.ts';

export const handleListWorkPlans = async ({
  store,
  query,
}: MemberCall<typeof listWorkPlans, Store>): Handled<typeof listWorkPlans> =>
  succeed({ body: await store.workPlans.newestFirst(pageOf(query)) });
