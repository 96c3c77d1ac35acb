import { type MailSettings, mailSettingsSchema } from '@portolan/domain/campaigns/mail-settings';
import type { Database } from '../clients.ts';
import { itemKind } from '../items.ts';
import { partitionOf } from '../keys.ts';
import { getItem } from '../reading.ts';
import { collections } from '../sharing/collections.ts';
import { expectedBefore, type Write } from '../writing.ts';

const mailSettingsKind = itemKind('Mail settings', mailSettingsSchema);

/** How a clinic's mails look, from whom they come, and what they are about. */
export const openMailSettings = (database: Database, organizationId: string) => {
  const key = { pk: partitionOf(organizationId, collections.mailSettings), sk: 'SETTINGS' };
  return {
    /** Null before anybody saved any: then `defaultMailSettings` hold. */
    find: (): Promise<MailSettings | null> => getItem(database, 'tenant', key, mailSettingsKind),

    /** Expects the version before the settings' own; version 1 is the first that is stored. */
    put: <R extends string>(settings: MailSettings, refusal: R): Write<R> => ({
      kind: 'put',
      table: 'tenant',
      item: mailSettingsKind.toItem(key, settings),
      expected: expectedBefore(settings),
      refusal,
    }),
  };
};
