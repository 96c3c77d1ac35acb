import type { Consent } from '@portolan/domain/programs/consent';
import type { Database } from '../clients.ts';
import { partitionOf } from '../keys.ts';
import { getItem, queryAll } from '../reading.ts';
import { collections } from '../sharing/collections.ts';
import { expectedBefore, type Write } from '../writing.ts';
import { consentKind } from './joining-records.ts';

/** The clinic's consents, one a program, by program id; what is copied to a foundation and back follows them. */
export const openConsents = (database: Database, organizationId: string) => {
  const pk = partitionOf(organizationId, collections.consents);
  return {
    find: (programId: string): Promise<Consent | null> =>
      getItem(database, 'tenant', { pk, sk: programId }, consentKind),

    all: (): Promise<Consent[]> => queryAll(database, { table: 'tenant', pk }, consentKind),

    /** Expects the version before the consent's own. */
    put: <R extends string>(consent: Consent, refusal: R): Write<R> => ({
      kind: 'put',
      table: 'tenant',
      item: consentKind.toItem({ pk, sk: consent.programId }, consent),
      expected: expectedBefore(consent),
      refusal,
    }),
  };
};
