import type { FeedbackMonth } from '@portolan/domain/feedback/feedback-month';
import { audiences } from '@portolan/domain/feedback/form';
import { channels } from '@portolan/domain/feedback/response';
import { idSchema } from '@portolan/domain/ids';
import { type Month, monthSchema } from '@portolan/domain/months';
import * as z from 'zod/mini';
import type { Database } from '../clients.ts';
import { type ItemKind, itemKind } from '../items.ts';
import { partitionOf } from '../keys.ts';
import { getItem, keysIn, queryAll } from '../reading.ts';
import { collections, feedbackMonthSort } from '../sharing/collections.ts';
import { expectedBefore, type Write } from '../writing.ts';
import { type PackedTallies, packedTalliesSchema, packTallies, unpackTallies } from './packed-tallies.ts';

/** A form's month as the worker keeps it: it remembers its pace (`settlePaced`). */
export type StoredFeedbackMonth = FeedbackMonth & { readonly pace: number };
type Cells = FeedbackMonth['cells'];

const storedKind = itemKind(
  'Feedback month',
  z.lazy(() =>
    z.strictObject({
      formId: idSchema('form'),
      month: monthSchema,
      cells: packedTalliesSchema,
      pace: z.int(),
      version: z.int(),
    }),
  ),
);
const cellName = z.tuple([z.enum(audiences), z.enum(channels), z.enum(['en', 'es'])]);

const packed = (cells: Cells): PackedTallies =>
  packTallies(
    cells.map(({ audience, channel, language, tally }) => [[audience, channel, language].join(' '), tally]),
  );
const unpacked = (cells: PackedTallies): Cells =>
  unpackTallies(cells).map(([name, tally]) => {
    const [audience, channel, language] = cellName.parse(name.split(' '));
    return { audience, channel, language, tally };
  });

const feedbackMonthKind: ItemKind<StoredFeedbackMonth> = {
  toItem: (key, { cells, ...month }, extra) =>
    storedKind.toItem(key, { ...month, cells: packed(cells) }, extra),
  fromItem: (item) => {
    const { cells, ...month } = storedKind.fromItem(item);
    return { ...month, cells: unpacked(cells) };
  },
};

/** What answers add up to, by month and form; the feedback worker keeps it. */
export const openFeedbackMonths = (database: Database, organizationId: string) => {
  const pk = partitionOf(organizationId, collections.feedbackMonths);
  return {
    find: (month: Month, formId: string): Promise<StoredFeedbackMonth | null> =>
      getItem(database, 'tenant', { pk, sk: feedbackMonthSort(month, formId) }, feedbackMonthKind),

    /** Of every form. */
    ofMonth: (month: Month): Promise<StoredFeedbackMonth[]> =>
      queryAll(database, { table: 'tenant', pk, beginning: feedbackMonthSort(month, '') }, feedbackMonthKind),

    /** In which months anybody ever answered; a form's, or any form's where none is named. */
    months: async (formId?: string): Promise<Month[]> => {
      const keys = (await keysIn(database, { table: 'tenant', pk })).map(({ sk }) => sk.split('#'));
      const found = keys.filter(([, of]) => formId === undefined || of === formId);
      return [...new Set(found.map(([month = '']) => month))];
    },

    /** By month, the earliest first, from the first to the last month, both included; what was added up in the last second may be missing. */
    between: async (from: Month, to: Month): Promise<FeedbackMonth[]> => {
      const span = [feedbackMonthSort(from, ''), feedbackMonthSort(to, '~')] as const;
      const found = await queryAll(
        database,
        { table: 'tenant', pk, between: span, mayLag: true },
        feedbackMonthKind,
      );
      return found.map(({ pace: _, ...month }) => month);
    },

    /** Expects the version before the month's own. */
    put: <R extends string>(month: StoredFeedbackMonth, refusal: R): Write<R> => ({
      kind: 'put',
      table: 'tenant',
      item: feedbackMonthKind.toItem({ pk, sk: feedbackMonthSort(month.month, month.formId) }, month),
      expected: expectedBefore(month),
      refusal,
    }),
  };
};
