import type { readNotices } from '@portolan/contract/discussion-routes';
import { markRead } from '@portolan/domain/discussions/notice';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import type { Store } from './store.ts';

/** A reader's mark on a notice of their own: nobody else sees it, so the audit log does not speak of it. */
export const handleReadNotices = async ({
  store,
  membership,
  body,
  now,
}: MemberCall<typeof readNotices, Store>): Handled<typeof readNotices> => {
  const found = await store.notices.about(membership.personId, body.read);
  const unread = found.filter(({ readAt }) => readAt === null);
  const written =
    unread.length === 0
      ? succeed(null)
      : await store.writeAll(
          unread.map((notice) =>
            store.notices.put(markRead(notice, now), { version: notice.version }, 'write-contention'),
          ),
        );
  if (!written.ok) return fail(written.failure);
  return succeed({ body: { items: found.map((notice) => markRead(notice, now)) } });
};
