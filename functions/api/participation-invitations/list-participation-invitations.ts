import type { listParticipationInvitations } from '@portolan/contract/participation-invitation-routes';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { pageOf } from '../../runtime/page-of.ts';
import { invitationView, participationsOf } from './invitation-view.ts';
import type { Store } from './store.ts';

export const handleListParticipationInvitations = async ({
  store,
  params: { programId },
  query,
  now,
}: MemberCall<typeof listParticipationInvitations, Store>): Handled<typeof listParticipationInvitations> => {
  const [program, page] = await Promise.all([
    store.programs.find(programId),
    store.participationInvitations.page(programId, pageOf(query)),
  ]);
  if (program === null) return fail({ code: 'not-found' });
  const participations = await participationsOf(store, programId, page.items);
  return succeed({
    body: {
      items: page.items.map((invitation) =>
        invitationView(invitation, participations.get(invitation.clinicId ?? '') ?? null, now),
      ),
      nextCursor: page.nextCursor,
    },
  });
};
