import type { listSegments } from '@portolan/contract/segment-routes';
import { succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import type { Store } from './store.ts';

export const handleListSegments = async ({
  store,
}: MemberCall<typeof listSegments, Store>): Handled<typeof listSegments> =>
  succeed({ body: { items: await store.segments.all() } });
