import { timeZoneNameSchema } from '@portolan/domain/time-zones';
import * as z from 'zod/mini';
import type { Database } from '../clients.ts';
import { itemKind } from '../items.ts';
import { partitionOf } from '../keys.ts';
import { getItem } from '../reading.ts';

/** Of the organization's record only what the rules of figures ask, so that their function need not carry the whole profile. */
const sitesKind = itemKind(
  'Organization',
  z.lazy(() =>
    z.looseObject({
      profile: z.looseObject({
        timeZone: timeZoneNameSchema,
        sites: z.array(z.looseObject({ id: z.string() })),
      }),
    }),
  ),
);

/** The organization's time zone, an IANA name, and the ids of its sites; UTC and none where there is no organization. */
export const openSitesAndClock = (database: Database, organizationId: string) => async () => {
  const key = { pk: partitionOf(organizationId, 'ORGANIZATION'), sk: 'ORGANIZATION' };
  const profile = (await getItem(database, 'tenant', key, sitesKind))?.profile;
  return { timeZone: profile?.timeZone ?? 'UTC', siteIds: (profile?.sites ?? []).map(({ id }) => id) };
};
