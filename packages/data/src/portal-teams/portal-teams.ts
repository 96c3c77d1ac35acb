import { type PortalTeam, portalTeamSchema } from '@portolan/domain/portal-teams/portal-team';
import type { Database } from '../clients.ts';
import { itemKind } from '../items.ts';
import { partitionOf } from '../keys.ts';
import { getItem } from '../reading.ts';
import type { Write } from '../writing.ts';

const portalTeamKind = itemKind('Portal team', portalTeamSchema);

/** The clinic's portal team; one that nobody has touched is not stored. */
export const openPortalTeam = (database: Database, organizationId: string) => {
  const key = { pk: partitionOf(organizationId, 'PORTAL-TEAM'), sk: 'PORTAL-TEAM' };
  return {
    find: (): Promise<PortalTeam | null> => getItem(database, 'tenant', key, portalTeamKind),

    /** Expects the version before the team's own; version 1 is the first that is stored. */
    put: <R extends string>(team: PortalTeam, before: number, refusal: R): Write<R> => ({
      kind: 'put',
      table: 'tenant',
      item: portalTeamKind.toItem(key, team),
      expected: before === 0 ? 'absent' : { version: before },
      refusal,
    }),
  };
};
