import type { Response } from '@portolan/domain/feedback/response';
import { idSchema } from '@portolan/domain/ids';
import * as z from 'zod/mini';
import type { Database } from '../clients.ts';
import { itemKind } from '../items.ts';
import { partitionOf } from '../keys.ts';
import { getItem, type Page, type PageRequest, queryPage } from '../reading.ts';
import { collections } from '../sharing/collections.ts';
import type { Write } from '../writing.ts';
import { openResponses } from './responses.ts';

/** Says that a response is not closed, and nothing of it. */
const openResponseKind = itemKind(
  'Open response',
  z.lazy(() => z.strictObject({ responseId: idSchema('response'), version: z.literal(1) })),
);

/** What is not closed yet, of any month, by response id; the feedback worker keeps it, so that it may lag by moments. */
export const openOpenResponses = (database: Database, organizationId: string) => {
  const pk = partitionOf(organizationId, collections.openResponses);
  return {
    isListed: async (responseId: string): Promise<boolean> =>
      (await getItem(database, 'tenant', { pk, sk: responseId }, openResponseKind)) !== null,

    /** As they are now; one that has been closed since it was listed is left out, so that a page may hold fewer than asked for. */
    oldestFirst: async (page: PageRequest): Promise<Page<Response>> => {
      const { items, nextCursor } = await queryPage(
        database,
        { table: 'tenant', pk },
        page,
        openResponseKind,
      );
      const found = await openResponses(database, organizationId).findAll(
        items.map(({ responseId }) => responseId),
      );
      return {
        items: found
          .filter(({ status }) => status !== 'closed')
          .toSorted((one, other) => (one.id < other.id ? -1 : 1)),
        nextCursor,
      };
    },

    add: <R extends string>(responseId: string, refusal: R): Write<R> => ({
      kind: 'put',
      table: 'tenant',
      item: openResponseKind.toItem({ pk, sk: responseId }, { responseId, version: 1 }),
      expected: 'absent',
      refusal,
    }),

    remove: <R extends string>(responseId: string, refusal: R): Write<R> => ({
      kind: 'delete',
      table: 'tenant',
      key: { pk, sk: responseId },
      expected: { version: 1 },
      refusal,
    }),
  };
};
