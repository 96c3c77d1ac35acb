import { wakesIn } from '@portolan/data/reminders/clock';
import { writeAll } from '@portolan/data/writing';
import * as z from 'zod/mini';
import type { Installation } from './installation.ts';
import type { StoredItem } from './organization-items.ts';

const organization = z.looseObject({ profile: z.looseObject({ timeZone: z.string() }) });

/**
 * Tells the clock of organizations that were there before it was: for each one's own record among the items, where it wakes.
 * What the clock knows already stays.
 */
export const tellTheClock = async (
  installation: Installation,
  items: readonly StoredItem[],
): Promise<void> => {
  for (const { pk, record } of items) {
    const [, organizationId = '', collection] = pk.split('#');
    if (collection !== 'ORGANIZATION') continue;
    const { timeZone } = organization.parse(record).profile;
    await writeAll(installation, [wakesIn(organizationId, timeZone, 'absent', 'known')]);
  }
};
