import { type MailPreference, undecidedPreference } from '@portolan/domain/reminders/mail-preference';
import type { Database } from '../clients.ts';
import { partitionOf } from '../keys.ts';
import { getItem, queryAll } from '../reading.ts';
import { collections } from '../sharing/collections.ts';
import { expectedBefore, type Write } from '../writing.ts';
import { mailPreferenceKind } from './reminder-records.ts';

/** What an organization's people want to be sent. Whoever never said is not stored. */
export const openMailPreferences = (database: Database, organizationId: string) => {
  const pk = partitionOf(organizationId, collections.mailPreferences);
  return {
    /** Version 0 of who never said. */
    find: async (personId: string): Promise<MailPreference> =>
      (await getItem(database, 'tenant', { pk, sk: personId }, mailPreferenceKind)) ??
      undecidedPreference(personId),

    all: (): Promise<MailPreference[]> => queryAll(database, { table: 'tenant', pk }, mailPreferenceKind),

    /** Expects the version before the preference's own. */
    put: <R extends string>(preference: MailPreference, refusal: R): Write<R> => ({
      kind: 'put',
      table: 'tenant',
      item: mailPreferenceKind.toItem({ pk, sk: preference.personId }, preference),
      expected: expectedBefore(preference),
      refusal,
    }),
  };
};
