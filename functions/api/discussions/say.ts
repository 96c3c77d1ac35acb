import type { Comment, CommentWords } from '@portolan/domain/discussions/comment';
import { noticesOf } from '@portolan/domain/discussions/notice';
import { writeComment } from '@portolan/domain/discussions/write-comment';
import { newId } from '@portolan/domain/ids';
import { personOf } from '../../runtime/person-of.ts';
import type { Committed } from '../../runtime/unit-of-work.ts';
import { audienceOf, type Place, type Speaking } from './saying.ts';

/** Writes a comment, with a notice for everybody of the speaker's own organization whom it concerns. */
export const say = async (call: Speaking, place: Place, words: CommentWords): Promise<Committed<Comment>> => {
  const { store, now, caller, directory, membership } = call;
  const [audience, person, entry] = await Promise.all([
    audienceOf(call, place),
    personOf(directory, caller, now),
    store.members.entry(),
  ]);
  const written = writeComment(
    words,
    {
      ...place,
      id: newId('comment', now),
      organizationId: store.organizationId,
      organizationName: entry?.name ?? '',
      by: membership.personId,
      byName: person.name,
      now,
    },
    audience,
  );
  if (!written.ok) return written;
  const comment = written.value;
  return call.commit({
    writes: [
      store.comments.put(comment, 'absent', 'write-contention'),
      store.comments.note(comment, 'write-contention'),
      ...noticesOf(comment, audience.thread, audience.readers).map((notice) =>
        store.notices.put(notice, 'absent', 'write-contention'),
      ),
    ],
    audit: {
      action: 'comment-written',
      target: comment.id,
      versionBefore: null,
      versionAfter: comment.version,
      fields: [],
    },
    reply: { body: comment, version: comment.version },
  });
};
