import type { Element } from '@portolan/domain/work-plans/element';
import { type HistoryEntry, historyWindowStart } from '@portolan/domain/work-plans/element-history';
import type { Database } from '../clients.ts';
import { partitionOf } from '../keys.ts';
import { getItem, type Page, type PageRequest, queryAll, queryPage } from '../reading.ts';
import type { Expectation, Write } from '../writing.ts';
import { elementKind, historyEntryKind } from './work-plan-records.ts';

/** The elements of the clinic's plans, and their histories. An element nobody has touched is not stored. */
export const openElements = (database: Database, organizationId: string) => {
  const elementsOf = (planId: string) => partitionOf(organizationId, 'ELEMENTS', planId);
  const historyOf = (planId: string, elementId: string) =>
    partitionOf(organizationId, 'HISTORY', planId, elementId);
  const historyKey = (element: { planId: string; id: string }, by: string, at: Date) => ({
    pk: historyOf(element.planId, element.id),
    sk: `${historyWindowStart(at)}#${by}`,
  });

  return {
    find: (planId: string, elementId: string): Promise<Element | null> =>
      getItem(database, 'tenant', { pk: elementsOf(planId), sk: elementId }, elementKind),

    ofPlan: (planId: string): Promise<Element[]> =>
      queryAll(database, { table: 'tenant', pk: elementsOf(planId) }, elementKind),

    /** Expects the version before the element's own; version 1 is the first that is stored. */
    put: <R extends string>(element: Element, before: number, refusal: R): Write<R> => ({
      kind: 'put',
      table: 'tenant',
      item: elementKind.toItem({ pk: elementsOf(element.planId), sk: element.id }, element),
      expected: before === 0 ? 'absent' : { version: before },
      refusal,
    }),

    /** The entry that a person's change at this moment belongs to. */
    historyEntry: (element: Element, by: string, at: Date): Promise<HistoryEntry | null> =>
      getItem(database, 'tenant', historyKey(element, by, at), historyEntryKind),

    history: (planId: string, elementId: string, page: PageRequest): Promise<Page<HistoryEntry>> =>
      queryPage(
        database,
        { table: 'tenant', pk: historyOf(planId, elementId), descending: true },
        page,
        historyEntryKind,
      ),

    putHistoryEntry: <R extends string>(
      element: Element,
      at: Date,
      entry: HistoryEntry,
      expected: Expectation,
      refusal: R,
    ): Write<R> => ({
      kind: 'put',
      table: 'tenant',
      item: historyEntryKind.toItem(historyKey(element, entry.by, at), entry),
      expected,
      refusal,
    }),
  };
};
