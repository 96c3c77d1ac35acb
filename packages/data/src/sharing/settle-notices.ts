import { noticesOf } from '@portolan/domain/discussions/notice';
import { openComments } from '../discussions/comments.ts';
import { openNotices } from '../discussions/notices.ts';
import { writeAll } from '../writing.ts';
import { type Pass, type Sharing, settle } from './settle.ts';

/** Comments of an element that are looked through for who takes part; as many as when somebody writes. */
const latest = 200;

/**
 * Points a comment that came as a copy out to whom it concerns in the organization that received it, and takes that back when the
 * copy is gone or was removed. Who can be mentioned from the other side, and who takes part, wrote in the thread: so the thread
 * tells it all, and nobody's membership is read. `sk`: by element and comment.
 */
export const settleNotices = (
  sharing: Sharing,
  receiverId: string,
  planId: string,
  sk: string,
): Promise<void> => {
  const { database } = sharing;
  const [elementId = '', commentId = ''] = sk.split('#');
  const comments = openComments(database, receiverId);
  const notices = openNotices(database, receiverId);
  return settle(sharing, async (): Promise<Pass> => {
    const [copy, thread] = await Promise.all([
      comments.find(planId, elementId, commentId),
      comments.newest(planId, elementId, latest),
    ]);
    const own = new Set(
      thread.filter(({ organizationId }) => organizationId === receiverId).map(({ by }) => by),
    );
    const held = await notices.ofComment(commentId, [...own]);
    const gone = copy === null || copy.removedAt !== null;
    const missing = (copy === null ? [] : noticesOf(copy, thread, own)).filter(
      ({ personId }) => !held.some((notice) => notice.personId === personId),
    );
    const writes = gone
      ? held.map((notice) => notices.remove(notice, 'notice-changed'))
      : missing.map((notice) => notices.put(notice, 'absent', 'notice-changed'));
    if (writes.length === 0) return 'right';
    return (await writeAll(database, writes)).ok ? 'written' : 'refused';
  });
};
