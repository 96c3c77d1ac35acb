import type { Comment, CommentWords } from '@portolan/domain/discussions/comment';
import { noticesOf } from '@portolan/domain/discussions/notice';
import { editComment } from '@portolan/domain/discussions/write-comment';
import { fail, succeed } from '@portolan/domain/result';
import type { Committed } from '../../runtime/unit-of-work.ts';
import { audienceOf, type Speaking } from './saying.ts';

/** Changes the words of a comment; whoever is newly mentioned is told, nobody else is told again. */
export const edit = async (
  call: Speaking & { readonly version: number },
  before: Comment | null,
  words: CommentWords,
): Promise<Committed<Comment>> => {
  if (before === null || before.removedAt !== null) return fail({ code: 'not-found' });
  const { store, now, membership } = call;
  if (before.by !== membership.personId || before.organizationId !== store.organizationId)
    return fail({ code: 'not-your-comment' });
  if (before.version !== call.version) return fail({ code: 'stale-version', currentVersion: before.version });
  const audience = await audienceOf(call, before);
  const edited = editComment(before, words, audience, now);
  if (!edited.ok) return edited;
  const comment = edited.value;
  const reply = { body: comment, version: comment.version };
  if (comment === before) return succeed(reply);
  const added = noticesOf(comment, [], audience.readers).filter(
    ({ personId }) => !before.mentions.includes(personId),
  );
  const known = await store.notices.ofComment(
    comment.id,
    added.map(({ personId }) => personId),
  );
  return call.commit({
    writes: [
      store.comments.put(comment, { version: before.version }, 'write-contention'),
      ...added
        .filter(({ personId }) => !known.some((notice) => notice.personId === personId))
        .map((notice) => store.notices.put(notice, 'absent', 'write-contention')),
    ],
    audit: {
      action: 'comment-changed',
      target: comment.id,
      versionBefore: before.version,
      versionAfter: comment.version,
      fields: ['text'],
    },
    reply,
  });
};
