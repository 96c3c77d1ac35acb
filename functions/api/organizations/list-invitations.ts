import type { listInvitations } from '@portolan/contract/invitation-routes';
import { succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { pageOf } from '../../runtime/page-of.ts';
import { invitationView } from './invitation-view.ts';
import type { Store } from './store.ts';

export const handleListInvitations = async ({
  store,
  query,
  now,
}: MemberCall<typeof listInvitations, Store>): Handled<typeof listInvitations> => {
  const page = await store.invitations.newestFirst(pageOf(query));
  return succeed({
    body: {
      items: page.items.map((invitation) => invitationView(invitation, now)),
      nextCursor: page.nextCursor,
    },
  });
};
