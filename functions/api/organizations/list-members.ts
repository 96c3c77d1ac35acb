import type { listMembers } from '@portolan/contract/membership-routes';
import { succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { pageOf } from '../../runtime/page-of.ts';
import { memberViews } from './member-views.ts';
import type { Store } from './store.ts';

export const handleListMembers = async ({
  store,
  directory,
  query,
}: MemberCall<typeof listMembers, Store>): Handled<typeof listMembers> => {
  const page = await store.members.page(pageOf(query));
  return succeed({ body: { items: await memberViews(directory, page.items), nextCursor: page.nextCursor } });
};
