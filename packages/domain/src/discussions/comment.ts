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

const mostMentions = 20;
export const longestComment = 4000;

const commentTextSchema = z.lazy(() =>
  z.string().check(z.trim(), z.minLength(1), z.maxLength(longestComment)),
);

/** What a person gives of a comment; whoever is mentioned is named in the text, too. */
export const commentWords = {
  text: commentTextSchema,
  mentions: z.lazy(() => z.array(personIdSchema).check(z.maxLength(mostMentions))),
} as const;

export const commentChangesSchema = z.lazy(() => z.strictObject(commentWords));
export type CommentWords = z.infer<typeof commentChangesSchema>;

/**
 * One comment in the thread of an element (WP-9). With a program it is said between the clinic and that program's
 * foundation, and copied to the other side; without, it stays inside the clinic.
 */
export const commentSchema = z.lazy(() =>
  z.strictObject({
    id: commentIdSchema,
    clinicId: organizationIdSchema,
    planId: workPlanIdSchema,
    elementId: elementIdSchema,
    programId: z.nullable(programIdSchema),
    /** The organization in which it was written, and who wrote it, as they were called then. */
    organizationId: organizationIdSchema,
    organizationName: z.string(),
    by: personIdSchema,
    byName: z.string(),
    at: instantSchema,
    /** Empty once it was removed. */
    text: z.string().check(z.maxLength(longestComment)),
    mentions: z.array(personIdSchema).check(z.maxLength(mostMentions)),
    editedAt: z.nullable(instantSchema),
    removedAt: z.nullable(instantSchema),
    version: z.int(),
  }),
);
export type Comment = z.infer<typeof commentSchema>;

/** A thread is what is said of one element to one audience: inside the clinic, or with one program's foundation. */
export const inSameThread = (
  one: Pick<Comment, 'planId' | 'elementId' | 'programId'>,
  other: Pick<Comment, 'planId' | 'elementId' | 'programId'>,
): boolean =>
  one.planId === other.planId && one.elementId === other.elementId && one.programId === other.programId;

export type CommentCount = { readonly elementId: string; readonly comments: number; readonly lastAt: string };

/** How much is said of each element that something is said of, and when the last of it was; removed comments count nothing. */
export const countByElement = (comments: readonly Comment[]): CommentCount[] => {
  const counts = new Map<string, CommentCount>();
  for (const { elementId, at, removedAt } of comments) {
    if (removedAt !== null) continue;
    const known = counts.get(elementId);
    counts.set(elementId, {
      elementId,
      comments: (known?.comments ?? 0) + 1,
      lastAt: known !== undefined && known.lastAt > at ? known.lastAt : at,
    });
  }
  return [...counts.values()];
};
