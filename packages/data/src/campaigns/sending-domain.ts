import { type SendingDomain, sendingDomainSchema } from '@portolan/domain/campaigns/mail-settings';
import type { Database } from '../clients.ts';
import { itemKind } from '../items.ts';
import { partitionOf } from '../keys.ts';
import { getItem } from '../reading.ts';
import { collections } from '../sharing/collections.ts';
import { expectedBefore, type Write } from '../writing.ts';

const sendingDomainKind = itemKind('Sending domain', sendingDomainSchema);

/** A clinic's own domain to send from: one at most. */
export const openSendingDomain = (database: Database, organizationId: string) => {
  const key = { pk: partitionOf(organizationId, collections.sendingDomain), sk: 'DOMAIN' };
  return {
    /** Null where the clinic sends from the one that all share. */
    find: (): Promise<SendingDomain | null> => getItem(database, 'tenant', key, sendingDomainKind),

    /** Expects the version before the domain's own; version 1 is the first that is stored. */
    put: <R extends string>(domain: SendingDomain, refusal: R): Write<R> => ({
      kind: 'put',
      table: 'tenant',
      item: sendingDomainKind.toItem(key, domain),
      expected: expectedBefore(domain),
      refusal,
    }),

    remove: <R extends string>({ version }: SendingDomain, refusal: R): Write<R> => ({
      kind: 'delete',
      table: 'tenant',
      key,
      expected: { version },
      refusal,
    }),
  };
};
