import type { withdrawAnnouncement } from '@portolan/contract/publication-routes';
import { fail } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import type { Store } from './store.ts';

export const handleWithdrawAnnouncement = async (
  call: MemberCall<typeof withdrawAnnouncement, Store>,
): Handled<typeof withdrawAnnouncement> => {
  const { store, params } = call;
  const before = await store.announcements.find(params.programId, params.announcementId);
  if (before === null) return fail({ code: 'not-found' });
  return call.commit({
    writes: [store.announcements.withdraw(before, 'write-contention')],
    audit: {
      action: 'announcement-withdrawn',
      target: before.id,
      versionBefore: before.version,
      versionAfter: null,
      fields: [],
    },
    reply: { body: null },
  });
};
