import type { listNotices } from '@portolan/contract/discussion-routes';
import type { Notice } from '@portolan/domain/discussions/notice';
import { succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { mayReach } from '../../runtime/coach-scope.ts';
import { pageOf } from '../../runtime/page-of.ts';
import type { Store } from './store.ts';

/** A coach who is not assigned to a clinic any more is told nothing of it, nor of what was pointed out before (ORG-3). */
export const handleListNotices = async (
  call: MemberCall<typeof listNotices, Store>,
): Handled<typeof listNotices> => {
  const { store, membership, query } = call;
  const page = await store.notices.newestFirst(membership.personId, pageOf(query));
  const seen = await Promise.all(
    page.items.map(async (notice): Promise<Notice[]> => {
      const { programId, clinicId } = notice;
      return programId === null || (await mayReach(call, programId, clinicId)) ? [notice] : [];
    }),
  );
  return succeed({ body: { ...page, items: seen.flat() } });
};
