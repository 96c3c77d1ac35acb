import type { Response } from '@portolan/domain/feedback/response';
import { monthOfResponse } from '@portolan/domain/feedback/response-id';
import type { Month } from '@portolan/domain/months';
import type { Database } from '../clients.ts';
import { type Key, partitionOf } from '../keys.ts';
import { getItem, getItems, type Page, type PageRequest, queryMatching, queryPage } from '../reading.ts';
import { collections } from '../sharing/collections.ts';
import type { Expectation, Write } from '../writing.ts';
import { responseKind } from './response-records.ts';

/** How often one page of a search reads a hundred responses, whatever it finds. */
const turnsOfSearch = 4;

/** What was answered, in the partitions of its months; an id alone says which. */
export const openResponses = (database: Database, organizationId: string) => {
  const partition = (month: Month) => partitionOf(organizationId, collections.responses(month));
  const keyOf = (responseId: string): Key | null => {
    const month = monthOfResponse(responseId);
    return month === null ? null : { pk: partition(month), sk: responseId };
  };
  return {
    find: async (responseId: string): Promise<Response | null> => {
      const key = keyOf(responseId);
      return key === null ? null : getItem(database, 'tenant', key, responseKind);
    },

    /** Those there are, in any order. */
    findAll: (responseIds: readonly string[]): Promise<Response[]> =>
      getItems(
        database,
        'tenant',
        [...new Set(responseIds)].flatMap((id) => keyOf(id) ?? []),
        responseKind,
      ),

    /** All of a month in pages, newest first. */
    ofMonth: (month: Month, page: PageRequest): Promise<Page<Response>> =>
      queryPage(database, { table: 'tenant', pk: partition(month), descending: true }, page, responseKind),

    /** Those of a month that match, newest first; a page may hold fewer than asked for, and go on. */
    matching: (
      month: Month,
      page: PageRequest,
      matches: (response: Response) => boolean,
    ): Promise<Page<Response>> =>
      queryMatching(
        database,
        { table: 'tenant', pk: partition(month), descending: true },
        page,
        responseKind,
        matches,
        turnsOfSearch,
      ),

    /** Throws for an id that names no month. */
    put: <R extends string>(response: Response, expected: Expectation, refusal: R): Write<R> => {
      const key = keyOf(response.id);
      if (key === null) throw new Error(`${response.id} names no month`);
      return {
        kind: 'put',
        table: 'tenant',
        item: responseKind.toItem(key, response),
        expected,
        refusal,
      };
    },
  };
};
