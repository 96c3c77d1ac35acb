import type { OrganizationKind, Role } from '../organizations/roles.ts';
import { fail, type Result, succeed } from '../result.ts';
import { sameValue } from '../revisions/revised.ts';
import { type Comment, type CommentWords, inSameThread } from './comment.ts';

/** What is said to a foundation is said by who works on the plan; among themselves everybody may speak (WP-9). */
export const mayComment = (kind: OrganizationKind, role: Role, withFoundation: boolean): boolean => {
  switch (role) {
    case 'owner':
    case 'editor':
    case 'officer':
    case 'coach':
      return true;
    case 'contributor':
      return !withFoundation;
    case 'viewer':
      return kind === 'clinic' && !withFoundation;
  }
};

/** Where a thread is, and who may be named in it. */
export type Audience = {
  /** The people of the writer's own organization who may read the thread. */
  readonly readers: ReadonlySet<string>;
  /** The thread as far as it is known. */
  readonly thread: readonly Comment[];
};

type UnknownMention = { readonly code: 'unknown-mention' };

const mentioned = (
  place: Pick<Comment, 'planId' | 'elementId' | 'programId'>,
  mentions: readonly string[],
  { readers, thread }: Audience,
): Result<string[], UnknownMention> => {
  const wrote = new Set(thread.filter((other) => inSameThread(place, other)).map(({ by }) => by));
  const each = [...new Set(mentions)];
  return each.every((personId) => readers.has(personId) || wrote.has(personId))
    ? succeed(each)
    : fail({ code: 'unknown-mention' });
};

type Writing = Pick<
  Comment,
  | 'id'
  | 'clinicId'
  | 'planId'
  | 'elementId'
  | 'programId'
  | 'organizationId'
  | 'organizationName'
  | 'by'
  | 'byName'
> & { readonly now: Date };

/** A new comment; `unknown-mention` where it mentions somebody who neither belongs here nor wrote in the thread. */
export const writeComment = (
  words: CommentWords,
  { now, ...place }: Writing,
  audience: Audience,
): Result<Comment, UnknownMention> => {
  const mentions = mentioned(place, words.mentions, audience);
  return mentions.ok
    ? succeed({
        ...place,
        at: now.toISOString(),
        text: words.text,
        mentions: mentions.value,
        editedAt: null,
        removedAt: null,
        version: 1,
      })
    : mentions;
};

/** The comment with other words, or itself where they are the same. Who was mentioned before may stay so. */
export const editComment = (
  before: Comment,
  words: CommentWords,
  audience: Audience,
  now: Date,
): Result<Comment, UnknownMention> => {
  const added = words.mentions.filter((personId) => !before.mentions.includes(personId));
  const allowed = mentioned(before, added, audience);
  if (!allowed.ok) return allowed;
  const mentions = [...new Set(words.mentions)];
  if (words.text === before.text && sameValue(mentions, before.mentions)) return succeed(before);
  return succeed({
    ...before,
    text: words.text,
    mentions,
    editedAt: now.toISOString(),
    version: before.version + 1,
  });
};

/** What is left of a removed comment: who wrote when, so that answers to it stay understandable. */
export const removeComment = (before: Comment, now: Date): Comment =>
  before.removedAt === null
    ? { ...before, text: '', mentions: [], removedAt: now.toISOString(), version: before.version + 1 }
    : before;
