import { type Standing, standingSchema } from '@portolan/domain/campaigns/standing';
import type { Database } from '../clients.ts';
import { itemKind } from '../items.ts';
import { partitionOf } from '../keys.ts';
import { getItem } from '../reading.ts';
import { collections } from '../sharing/collections.ts';
import { expectedBefore, type Write } from '../writing.ts';

const standingKind = itemKind('Standing', standingSchema);

/** How a clinic stands with those who take its mail. */
export const openStanding = (database: Database, organizationId: string) => {
  const key = { pk: partitionOf(organizationId, collections.mailStanding), sk: 'STANDING' };
  return {
    /** Null where the clinic never sent anything: it stands as `untouchedStanding` says. */
    find: (): Promise<Standing | null> => getItem(database, 'tenant', key, standingKind),

    /** Expects the version before the standing's own; version 1 is the first that is stored. */
    put: <R extends string>(standing: Standing, refusal: R): Write<R> => ({
      kind: 'put',
      table: 'tenant',
      item: standingKind.toItem(key, standing),
      expected: expectedBefore(standing),
      refusal,
    }),
  };
};
