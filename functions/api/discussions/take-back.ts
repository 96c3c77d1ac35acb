import type { Comment } from '@portolan/domain/discussions/comment';
import { removeComment } from '@portolan/domain/discussions/write-comment';
import { fail } from '@portolan/domain/result';
import type { Committed } from '../../runtime/unit-of-work.ts';
import { audienceOf, type Speaking } from './saying.ts';

/**
 * Removes a comment of one's own, or, as an owner, of anybody in the organization: something about a patient may have been
 * typed by mistake. The mark stays, the words and the notices go.
 */
export const takeBack = async (
  call: Speaking & { readonly version: number },
  before: Comment | null,
): Promise<Committed<Comment>> => {
  if (before === null || before.removedAt !== null) return fail({ code: 'not-found' });
  const { store, now, membership } = call;
  const own = before.organizationId === store.organizationId;
  if (!own || (before.by !== membership.personId && membership.role !== 'owner'))
    return fail({ code: 'not-your-comment' });
  if (before.version !== call.version) return fail({ code: 'stale-version', currentVersion: before.version });
  const { readers } = await audienceOf(call, before);
  const notices = await store.notices.ofComment(before.id, [...readers]);
  const comment = removeComment(before, now);
  return call.commit({
    writes: [
      store.comments.put(comment, { version: before.version }, 'write-contention'),
      ...notices.map((notice) => store.notices.remove(notice, 'write-contention')),
    ],
    audit: {
      action: 'comment-changed',
      target: comment.id,
      versionBefore: before.version,
      versionAfter: comment.version,
      fields: ['removedAt'],
    },
    reply: { body: comment, version: comment.version },
  });
};
