import type { Resource } from '@portolan/domain/publications/resource';
import type { Database } from '../clients.ts';
import { partitionOf } from '../keys.ts';
import { getItem, type Page, type PageRequest, queryPage } from '../reading.ts';
import { collections } from '../sharing/collections.ts';
import type { Expectation, Write } from '../writing.ts';
import { resourceKind } from './publication-records.ts';

/** The links of a foundation's bank; ids sort by time. */
export const openResources = (database: Database, organizationId: string) => {
  const pk = partitionOf(organizationId, collections.resources);
  return {
    find: (resourceId: string): Promise<Resource | null> =>
      getItem(database, 'tenant', { pk, sk: resourceId }, resourceKind),

    newestFirst: (page: PageRequest): Promise<Page<Resource>> =>
      queryPage(database, { table: 'tenant', pk, descending: true }, page, resourceKind),

    put: <R extends string>(resource: Resource, expected: Expectation, refusal: R): Write<R> => ({
      kind: 'put',
      table: 'tenant',
      item: resourceKind.toItem({ pk, sk: resource.id }, resource),
      expected,
      refusal,
    }),

    remove: <R extends string>({ id, version }: Resource, refusal: R): Write<R> => ({
      kind: 'delete',
      table: 'tenant',
      key: { pk, sk: id },
      expected: { version },
      refusal,
    }),
  };
};

/** What a clinic holds of the banks of its foundations, as the projector copied it. */
export const openSharedResources = (database: Database, organizationId: string) => ({
  page: (page: PageRequest): Promise<Page<Resource>> =>
    queryPage(
      database,
      { table: 'tenant', pk: partitionOf(organizationId, collections.sharedResources) },
      page,
      resourceKind,
    ),
});
