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

    /** In the place of the one that was found. Versions of a domain never begin anew, so that nobody takes one for another. */
    put: <R extends string>(
      holder: Omit<DomainHolder, 'version'>,
      before: DomainHolder | null,
      now: Date,
      refusal: R,
    ): { readonly held: DomainHolder; readonly write: Write<R> } => {
      const held = { ...holder, version: before === null ? now.getTime() : before.version + 1 };
      return {
        held,
        write: {
          kind: 'put',
          table: 'directory',
          item: holderKind.toItem(keyOf(held.name), held),
          expected: before === null ? 'absent' : { version: before.version },
          refusal,
        },
      };
    },

    remove: <R extends string>({ name, version }: DomainHolder, refusal: R): Write<R> => ({
      kind: 'delete',
      table: 'directory',
      key: keyOf(name),
      expected: { version },
      refusal,
    }),
  };
};
