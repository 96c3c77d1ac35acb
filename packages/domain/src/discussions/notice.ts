import * as z from 'zod/mini';
import {
  commentIdSchema,
  organizationIdSchema,
  personIdSchema,
  programIdSchema,
  workPlanIdSchema,
} from '../ids.ts';
import { instantSchema } from '../time-zones.ts';
import { elementIdSchema } from '../work-plans/element.ts';
import { type Comment, inSameThread } from './comment.ts';

/** That somebody should look at a comment: they are mentioned in it, or wrote in its thread. Kept where the reader belongs. */
export const noticeSchema = z.lazy(() =>
  z.strictObject({
    personId: personIdSchema,
    commentId: commentIdSchema,
    clinicId: organizationIdSchema,
    planId: workPlanIdSchema,
    elementId: elementIdSchema,
    programId: z.nullable(programIdSchema),
    byName: z.string(),
    at: instantSchema,
    why: z.enum(['mentioned', 'thread']),
    readAt: z.nullable(instantSchema),
    mailedAt: z.nullable(instantSchema),
    version: z.int(),
  }),
);
export type Notice = z.infer<typeof noticeSchema>;

/** Notices that one comment gives in one organization: with the comment itself they are one transaction. */
export const mostNotices = 20;

/**
 * Who should look at a comment, each person once and never its author: who is mentioned, then who wrote in the thread
 * before it, the last first, all in all `mostNotices`. `readers` are the people of one organization who may read it. A comment
 * that was removed gives none.
 */
export const noticesOf = (
  comment: Comment,
  thread: readonly Comment[],
  readers: ReadonlySet<string>,
): Notice[] => {
  if (comment.removedAt !== null) return [];
  const earlier = thread
    .filter((other) => inSameThread(comment, other) && other.removedAt === null && other.id < comment.id)
    .toSorted((one, other) => (one.id < other.id ? 1 : -1))
    .map(({ by }) => by);
  const { clinicId, planId, elementId, programId, byName, at } = comment;
  return [...new Set([...comment.mentions, ...earlier])]
    .filter((personId) => personId !== comment.by && readers.has(personId))
    .slice(0, mostNotices)
    .map((personId) => ({
      personId,
      commentId: comment.id,
      clinicId,
      planId,
      elementId,
      programId,
      byName,
      at,
      why: comment.mentions.includes(personId) ? 'mentioned' : 'thread',
      readAt: null,
      mailedAt: null,
      version: 1,
    }));
};

/** The notice once its reader has seen the comment; one that was read stays as it is. */
export const markRead = (notice: Notice, now: Date): Notice =>
  notice.readAt === null ? { ...notice, readAt: now.toISOString(), version: notice.version + 1 } : notice;
