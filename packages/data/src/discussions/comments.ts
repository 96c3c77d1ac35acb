import type { Comment } from '@portolan/domain/discussions/comment';
import type { Database } from '../clients.ts';
import { partitionOf } from '../keys.ts';
import { getItem, type Page, type PageRequest, queryAll, queryPage } from '../reading.ts';
import { collections, commentSort } from '../sharing/collections.ts';
import type { Expectation, Write } from '../writing.ts';
import { commentKind, threadsKind } from './discussion-records.ts';

/**
 * Notes that the organization holds comments on a plan, whose partition nothing else may name for good: a foundation has no
 * plans, and a clinic that leaves takes its own with it. Goes into the transaction of every comment that is new there.
 */
export const noteThreads = <R extends string>(
  organizationId: string,
  planId: string,
  refusal: R,
): Write<R> => ({
  kind: 'put',
  table: 'tenant',
  item: threadsKind.toItem({ pk: partitionOf(organizationId, collections.threads), sk: planId }, { planId }),
  expected: 'anything',
  refusal,
});

/** The comments an organization's people wrote, and the copies of those that the other side wrote to them. */
export const openComments = (database: Database, organizationId: string) => {
  const partition = (planId: string) => ({
    table: 'tenant' as const,
    pk: partitionOf(organizationId, collections.comments(planId)),
  });
  const ofElement = (planId: string, elementId: string) => ({
    ...partition(planId),
    beginning: commentSort(elementId, ''),
  });
  return {
    find: (planId: string, elementId: string, commentId: string): Promise<Comment | null> =>
      getItem(
        database,
        'tenant',
        { pk: partition(planId).pk, sk: commentSort(elementId, commentId) },
        commentKind,
      ),

    oldestFirst: (planId: string, elementId: string, page: PageRequest): Promise<Page<Comment>> =>
      queryPage(database, ofElement(planId, elementId), page, commentKind),

    /** Those of all threads on an element, by time. */
    ofElement: (planId: string, elementId: string): Promise<Comment[]> =>
      queryAll(database, ofElement(planId, elementId), commentKind),

    /** The last comments of all threads on an element, the newest first. */
    newest: (planId: string, elementId: string, atMost: number): Promise<Comment[]> =>
      queryAll(database, { ...ofElement(planId, elementId), descending: true }, commentKind, atMost),

    /** Those of all elements, by element and time. */
    ofPlan: (planId: string): Promise<Comment[]> => queryAll(database, partition(planId), commentKind),

    put: <R extends string>(comment: Comment, expected: Expectation, refusal: R): Write<R> => ({
      kind: 'put',
      table: 'tenant',
      item: commentKind.toItem(
        { pk: partition(comment.planId).pk, sk: commentSort(comment.elementId, comment.id) },
        comment,
      ),
      expected,
      refusal,
    }),

    note: <R extends string>({ planId }: Comment, refusal: R): Write<R> =>
      noteThreads(organizationId, planId, refusal),
  };
};
