import type { Organization } from '@portolan/domain/organizations/organization';
import type { Database } from '../clients.ts';
import { partitionOf } from '../keys.ts';
import { getItem } from '../reading.ts';
import type { Expectation, Write } from '../writing.ts';
import { organizationKind } from './organization-records.ts';

/** The organization's own record. */
export const openOrganizationRecord = (database: Database, organizationId: string) => {
  const key = { pk: partitionOf(organizationId, 'ORGANIZATION'), sk: 'ORGANIZATION' };
  return {
    find: (): Promise<Organization | null> => getItem(database, 'tenant', key, organizationKind),

    put: <R extends string>(organization: Organization, expected: Expectation, refusal: R): Write<R> => ({
      kind: 'put',
      table: 'tenant',
      item: organizationKind.toItem(key, organization),
      expected,
      refusal,
    }),
  };
};
