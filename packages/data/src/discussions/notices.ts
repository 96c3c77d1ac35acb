import type { Notice } from '@portolan/domain/discussions/notice';
import type { Database } from '../clients.ts';
import { partitionOf } from '../keys.ts';
import { getItems, type Page, type PageRequest, queryPage } from '../reading.ts';
import { collections, noticeSort } from '../sharing/collections.ts';
import type { Expectation, Write } from '../writing.ts';
import { noticeKind } from './discussion-records.ts';

/** What an organization's people should look at, by person and comment. */
export const openNotices = (database: Database, organizationId: string) => {
  const pk = partitionOf(organizationId, collections.notices);
  const keyOf = (personId: string, commentId: string) => ({ pk, sk: noticeSort(personId, commentId) });
  return {
    /** Of one person, newest first. */
    newestFirst: (personId: string, page: PageRequest): Promise<Page<Notice>> =>
      queryPage(
        database,
        { table: 'tenant', pk, beginning: noticeSort(personId, ''), descending: true },
        page,
        noticeKind,
      ),

    /** Those of one person about these comments, in any order. */
    about: (personId: string, commentIds: readonly string[]): Promise<Notice[]> =>
      getItems(
        database,
        'tenant',
        [...new Set(commentIds)].map((commentId) => keyOf(personId, commentId)),
        noticeKind,
      ),

    /** Those that one comment gave to these people, in any order. */
    ofComment: (commentId: string, personIds: readonly string[]): Promise<Notice[]> =>
      getItems(
        database,
        'tenant',
        [...new Set(personIds)].map((personId) => keyOf(personId, commentId)),
        noticeKind,
      ),

    put: <R extends string>(notice: Notice, expected: Expectation, refusal: R): Write<R> => ({
      kind: 'put',
      table: 'tenant',
      item: noticeKind.toItem(keyOf(notice.personId, notice.commentId), notice),
      expected,
      refusal,
    }),

    remove: <R extends string>(notice: Notice, refusal: R): Write<R> => ({
      kind: 'delete',
      table: 'tenant',
      key: keyOf(notice.personId, notice.commentId),
      expected: { version: notice.version },
      refusal,
    }),
  };
};
