import type { getBarrier } from '@portolan/contract/barrier-routes';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import type { Store } from './store.ts';

export const handleGetBarrier = async ({
  store,
  params,
}: MemberCall<typeof getBarrier, Store>): Handled<typeof getBarrier> => {
  const barrier = await store.barriers.find(params.barrierId);
  return barrier === null
    ? fail({ code: 'not-found' })
    : succeed({ body: barrier, version: barrier.version });
};
