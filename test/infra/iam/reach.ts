import type { TableName } from '@portolan/data/tables';

/** Which keys of which table a role is meant to reach, in words of our own: the policies are held against this, not read for it. */
export type KeyReach = {
  readonly roles: readonly string[];
  readonly table: TableName;
  readonly index: string | null;
  readonly actions: readonly string[];
  readonly may: (partition: string, tag: string | undefined) => boolean;
};

export const beginsWith =
  (...beginnings: readonly string[]) =>
  (partition: string): boolean =>
    beginnings.some((beginning) => partition.startsWith(beginning));
export const ofAnyOrganization =
  (collection: string) =>
  (partition: string): boolean =>
    partition.startsWith('ORG#') && partition.endsWith(`#${collection}`);

/** A collection that ends with `#` stands for all of its buckets. */
export const ofAnyOrganizations =
  (...collections: readonly string[]) =>
  (partition: string): boolean =>
    collections.some((collection) =>
      collection.endsWith('#')
        ? partition.startsWith('ORG#') && partition.includes(`#${collection}`)
        : ofAnyOrganization(collection)(partition),
    );

/** What one role may do with collections of any organization. */
export const inTenant = (
  role: string,
  actions: readonly string[],
  ...collections: readonly string[]
): KeyReach => ({
  roles: [role],
  table: 'tenant',
  index: null,
  actions,
  may: ofAnyOrganizations(...collections),
});
/** What one role may do with keys of the directory. */
export const inDirectory = (role: string, actions: readonly string[], may: KeyReach['may']): KeyReach => ({
  roles: [role],
  table: 'directory',
  index: null,
  actions,
  may,
});
