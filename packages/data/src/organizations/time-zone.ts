import { timeZoneNameSchema } from '@portolan/domain/time-zones';
import * as z from 'zod/mini';
import type { Database } from '../clients.ts';
import { itemKind } from '../items.ts';
import { partitionOf } from '../keys.ts';
import { getItem } from '../reading.ts';

/** Of the organization's record only where its clocks are: who asks for no more need not carry the whole profile. */
const whereKind = itemKind(
  'Organization',
  z.lazy(() => z.looseObject({ profile: z.looseObject({ timeZone: timeZoneNameSchema }) })),
);

/** The organization's time zone, an IANA name; UTC where there is no organization. */
export const openTimeZone = (database: Database, organizationId: string) => async (): Promise<string> => {
  const key = { pk: partitionOf(organizationId, 'ORGANIZATION'), sk: 'ORGANIZATION' };
  return (await getItem(database, 'tenant', key, whereKind))?.profile.timeZone ?? 'UTC';
};
