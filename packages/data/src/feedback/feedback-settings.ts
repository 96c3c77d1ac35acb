import {
  type FeedbackSettings,
  untouchedFeedbackSettings,
} from '@portolan/domain/feedback/feedback-settings';
import type { Database } from '../clients.ts';
import { partitionOf } from '../keys.ts';
import { getItem } from '../reading.ts';
import { collections } from '../sharing/collections.ts';
import { expectedBefore, type Write } from '../writing.ts';
import { feedbackSettingsKind } from './response-records.ts';

/** The clinic's service level and themes, and the address of its public page. */
export const openFeedbackSettings = (database: Database, organizationId: string) => {
  const key = { pk: partitionOf(organizationId, collections.feedbackSettings), sk: 'SETTINGS' };
  return {
    /** As they were before anybody chose, where nobody has. */
    find: async (): Promise<FeedbackSettings> =>
      (await getItem(database, 'tenant', key, feedbackSettingsKind)) ?? untouchedFeedbackSettings,

    /** Expects the version before the settings' own; version 1 is the first that is stored. */
    put: <R extends string>(settings: FeedbackSettings, refusal: R): Write<R> => ({
      kind: 'put',
      table: 'tenant',
      item: feedbackSettingsKind.toItem(key, settings),
      expected: expectedBefore(settings),
      refusal,
    }),
  };
};
