import type { listNotices } from '@portolan/contract/discussion-routes';
import { succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { pageOf } from '../../runtime/page-of.ts';
import type { Store } from './store.ts';

export const handleListNotices = async ({
  store,
  membership,
  query,
}: MemberCall<typeof listNotices, Store>): Handled<typeof listNotices> =>
  succeed({ body: await store.notices.newestFirst(membership.personId, pageOf(query)) });
