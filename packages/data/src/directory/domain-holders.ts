import { type DomainHolder, domainHolderSchema } from '@portolan/domain/campaigns/mail-settings';
import type { Database } from '../clients.ts';
import { itemKind } from '../items.ts';
import { domainHolderPartition } from '../keys.ts';
import { getItem } from '../reading.ts';
import type { Write } from '../writing.ts';

const holderKind = itemKind('Holder of a domain', domainHolderSchema);

/** Which clinic has shown that a domain is its own. */
export const openDomainHolders = (database: Database) => {
  const keyOf = (name: string) => ({ pk: domainHolderPartition(name), sk: 'HOLDER' });
  return {
    /** Also one that is gone since. */
    find: (name: string): Promise<DomainHolder | null> =>
      getItem(database, 'directory', keyOf(name), holderKind),

    /** Expects the version before the holder's own; version 1 is the first that is stored. */
    put: <R extends string>(holder: DomainHolder, refusal: R): Write<R> => ({
      kind: 'put',
      table: 'directory',
      item: holderKind.toItem(keyOf(holder.name), holder),
      expected: holder.version === 1 ? 'absent' : { version: holder.version - 1 },
      refusal,
    }),

    remove: <R extends string>({ name, version }: DomainHolder, refusal: R): Write<R> => ({
      kind: 'delete',
      table: 'directory',
      key: keyOf(name),
      expected: { version },
      refusal,
    }),
  };
};
