import type { listParticipationInvitations } from '@portolan/contract/participation-invitation-routes';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { pageOf } from '../../runtime/page-of.ts';
import { invitationView } from './invitation-view.ts';
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
  const clinicIds = new Set(page.items.flatMap(({ clinicId }) => clinicId ?? []));
  const known = await store.participations.pageAmong(programId, clinicIds, { limit: clinicIds.size });
  const participations = new Map(known.items.map((one) => [one.clinicId, one]));
  return succeed({
    body: {
      items: page.items.map((invitation) =>
        invitationView(invitation, participations.get(invitation.clinicId ?? '') ?? null, now),
      ),
      nextCursor: page.nextCursor,
    },
  });
};
