import { weekdays } from '@portolan/domain/organizations/profile';
import { timeZoneNameSchema } from '@portolan/domain/time-zones';
import * as z from 'zod/mini';
import type { Database } from '../clients.ts';
import { itemKind } from '../items.ts';
import { partitionOf } from '../keys.ts';
import { getItem } from '../reading.ts';

/** Of the organization's record only when it works. */
const workingTimeKind = itemKind(
  'Organization',
  z.lazy(() =>
    z.looseObject({
      profile: z.looseObject({ timeZone: timeZoneNameSchema, workingDays: z.array(z.enum(weekdays)) }),
    }),
  ),
);

/** The organization's time zone, an IANA name, and its working days; UTC and none said where there is no organization. */
export const openWorkingTime = (database: Database, organizationId: string) => async () => {
  const key = { pk: partitionOf(organizationId, 'ORGANIZATION'), sk: 'ORGANIZATION' };
  const profile = (await getItem(database, 'tenant', key, workingTimeKind))?.profile;
  return { timeZone: profile?.timeZone ?? 'UTC', workingDays: profile?.workingDays ?? [] };
};
