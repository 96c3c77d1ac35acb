import type { listNotices } from '@portolan/contract/discussion-routes';
import type { Notice } from '@portolan/domain/discussions/notice';
import { succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { mayReach } from '../../runtime/coach-scope.ts';
import { pageOf } from '../../runtime/page-of.ts';
import type { Store } from './store.ts';

const placeOf = ({ programId, clinicId }: Notice): string => `${programId}#${clinicId}`;

/** A coach who is not assigned to a clinic any more is told nothing of it, nor of what was pointed out before (ORG-3). */
export const handleListNotices = async (
  call: MemberCall<typeof listNotices, Store>,
): Handled<typeof listNotices> => {
  const { store, membership, query } = call;
  const page = await store.notices.newestFirst(membership.personId, pageOf(query));
  // Many notices are of few clinics: each is asked about once.
  const places = new Map(page.items.map((notice) => [placeOf(notice), notice]));
  const hidden = new Set<string>();
  await Promise.all(
    Array.from(places, async ([place, { programId, clinicId }]) => {
      if (programId !== null && !(await mayReach(call, programId, clinicId))) hidden.add(place);
    }),
  );
  return succeed({ body: { ...page, items: page.items.filter((notice) => !hidden.has(placeOf(notice))) } });
};
