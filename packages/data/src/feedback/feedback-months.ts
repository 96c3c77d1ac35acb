import type { FeedbackMonth } from '@portolan/domain/feedback/feedback-month';
import type { Month } from '@portolan/domain/months';
import type { Database } from '../clients.ts';
import { partitionOf } from '../keys.ts';
import { queryAll } from '../reading.ts';
import { collections, feedbackMonthSort } from '../sharing/collections.ts';
import { feedbackMonthKind } from './response-records.ts';

/** What answers add up to, by month and form; the feedback worker keeps it. */
export const openFeedbackMonths = (database: Database, organizationId: string) => {
  const pk = partitionOf(organizationId, collections.feedbackMonths);
  return {
    /** By month, the earliest first, from the first to the last month, both included. */
    between: (from: Month, to: Month): Promise<FeedbackMonth[]> =>
      queryAll(
        database,
        { table: 'tenant', pk, between: [feedbackMonthSort(from, ''), feedbackMonthSort(to, '~')] },
        feedbackMonthKind,
      ),
  };
};
