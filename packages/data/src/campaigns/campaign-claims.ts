import { type Claim, claimSchema } from '@portolan/domain/campaigns/chunk';
import type { Database } from '../clients.ts';
import { itemKind } from '../items.ts';
import { partitionOf } from '../keys.ts';
import { getItem, queryAll } from '../reading.ts';
import { chunkSort, collections } from '../sharing/collections.ts';
import { expectedBefore, type Write, writeOne } from '../writing.ts';

const claimKind = itemKind('Claim of a chunk', claimSchema);

/** Who took which chunk of a campaign, and what is known of its recipients. */
export const openCampaignClaims = (database: Database, organizationId: string) => {
  const partition = (campaignId: string) =>
    partitionOf(organizationId, collections.campaignClaims(campaignId));
  const keyOf = (campaignId: string, number: number) => ({
    pk: partition(campaignId),
    sk: chunkSort(number),
  });
  const find = (campaignId: string, number: number): Promise<Claim | null> =>
    getItem(database, 'tenant', keyOf(campaignId, number), claimKind);
  /** Expects the version before the claim's own; version 1 is the first that is stored. */
  const put = <R extends string>(claim: Claim, refusal: R): Write<R> => ({
    kind: 'put',
    table: 'tenant',
    item: claimKind.toItem(keyOf(claim.campaignId, claim.number), claim),
    expected: expectedBefore(claim),
    refusal,
  });
  return {
    /** Null for a chunk that nobody took yet. */
    find,

    /** In the order of their numbers. */
    all: (campaignId: string): Promise<Claim[]> =>
      queryAll(database, { table: 'tenant', pk: partition(campaignId) }, claimKind),

    put,

    /**
     * Writes what more is known of a chunk that was taken. `change` makes the next claim of the stored one, the version aside, and
     * gives the very same back where nothing is new; it may be asked again, when somebody else wrote meanwhile. Resolves with
     * what is stored then; null where nobody took such a chunk.
     */
    learn: async (
      campaignId: string,
      number: number,
      change: (claim: Claim) => Claim,
    ): Promise<Claim | null> => {
      for (;;) {
        const before = await find(campaignId, number);
        if (before === null) return null;
        const after = change(before);
        if (after === before) return before;
        const next = { ...after, version: before.version + 1 };
        if ((await writeOne(database, put(next, 'changed'))).ok) return next;
      }
    },
  };
};
