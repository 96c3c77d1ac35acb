import type { Comment } from '@portolan/domain/discussions/comment';
import { type Notice, noticesOf } from '@portolan/domain/discussions/notice';
import type { Database } from '../clients.ts';
import { openMembers } from '../directory/members.ts';
import { openComments } from '../discussions/comments.ts';
import { openNotices } from '../discussions/notices.ts';
import { openGrantees } from '../programs/grantees.ts';
import { writeAll } from '../writing.ts';
import { type Pass, type Sharing, settle } from './settle.ts';

/** Comments of an element that are looked through for who takes part; as many as when somebody writes. */
const latest = 200;

/** Whether somebody may read the thread now: a member of the organization, and of coaches those of the clinic (ORG-3). */
const mayRead = async (
  database: Database,
  receiverId: string,
  { clinicId, programId }: Pick<Notice, 'clinicId' | 'programId'>,
  personId: string,
): Promise<boolean> => {
  const member = await openMembers(database, receiverId).find(personId);
  if (member === null) return false;
  if (member.role !== 'coach') return true;
  if (programId === null) return false;
  const { coaches } = await openGrantees(database, receiverId).find(programId, clinicId);
  return coaches.includes(personId);
};

const authorsIn = (thread: readonly Comment[], organizationId: string): ReadonlySet<string> =>
  new Set(thread.filter((comment) => comment.organizationId === organizationId).map(({ by }) => by));

/**
 * Points a comment that came as a copy out to whom it concerns in the organization that received it and who may read it, and
 * takes that back when the copy is gone or was removed. Who can be mentioned from the other side, and who takes part, wrote in the
 * thread: so only their memberships are read, one by one. `sk`: by element and comment.
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
  const readersOf = async (given: readonly Notice[]): Promise<ReadonlySet<string>> => {
    const asked = given.map(async (notice) =>
      (await mayRead(database, receiverId, notice, notice.personId)) ? [notice.personId] : [],
    );
    return new Set((await Promise.all(asked)).flat());
  };
  return settle(sharing, async (): Promise<Pass> => {
    const copy = await comments.find(planId, elementId, commentId);
    const gone = copy === null || copy.removedAt !== null;
    // Whoever was told once may have written long ago.
    const thread = gone
      ? await comments.ofElement(planId, elementId)
      : await comments.newest(planId, elementId, latest);
    const own = authorsIn(thread, receiverId);
    const held = await notices.ofComment(commentId, [...own]);
    const given = gone ? [] : noticesOf(copy, thread, own);
    const readers = gone ? new Set<string>() : await readersOf([...given, ...held]);
    const writes = [
      ...held
        .filter(({ personId }) => !readers.has(personId))
        .map((notice) => notices.remove(notice, 'notice-changed')),
      ...given
        .filter(({ personId }) => readers.has(personId) && !held.some((one) => one.personId === personId))
        .map((notice) => notices.put(notice, 'absent', 'notice-changed')),
    ];
    if (writes.length === 0) return 'right';
    return (await writeAll(database, writes)).ok ? 'written' : 'refused';
  });
};
