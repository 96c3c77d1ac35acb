import type { Database } from '@portolan/data/clients';
import { openDirectory } from '@portolan/data/directory/directory';
import { openMembers } from '@portolan/data/directory/members';
import { partitionOf } from '@portolan/data/keys';
import { itemsIn } from '@portolan/data/organizations/items-in';
import { tenantPartitions } from '@portolan/data/organizations/tenant-partitions';

/** One collection of the archive: what its files are called, and how its records are read. */
export type Source = { readonly name: string; readonly read: () => Promise<readonly unknown[]> };

/**
 * What is nobody's but its author's, or holds only answers to what is in the archive already; and addresses that people left with
 * an answer, which would say who gave it; and who left a panel, with the key by which they could be found out.
 */
const leftOut: readonly string[] = ['NOTES', 'ANSWERED-REQUESTS', 'LISTENERS', 'SENDERS', 'PANEL-LEAVERS'];

/** Everything an organization holds in either table, by collection, in an order that stays while an export is made. */
export const sourcesOf = async (
  database: Database,
  organizationId: string,
  now: Date,
): Promise<readonly Source[]> => {
  const records = async (table: 'tenant' | 'directory', partitions: readonly string[]) => {
    const found: unknown[] = [];
    for (const pk of partitions)
      for await (const page of itemsIn(database, table, pk)) found.push(...page.map(({ record }) => record));
    return found;
  };
  const inDirectory = (name: string): Source => ({
    name,
    read: () => records('directory', [partitionOf(organizationId, name.toUpperCase())]),
  });
  const people: Source = {
    name: 'people',
    read: async () => {
      const members = await openMembers(database, organizationId).all();
      return openDirectory(database).people(members.map(({ personId }) => personId));
    },
  };
  const tenant = (await tenantPartitions(database, organizationId, now))
    .filter(({ collection }) => !leftOut.includes(collection.head))
    .map(
      ({ collection, partitions }): Source => ({
        name: collection.head.toLowerCase(),
        read: () => records('tenant', partitions),
      }),
    );
  return [...tenant, inDirectory('entry'), inDirectory('members'), inDirectory('join-requests'), people];
};
