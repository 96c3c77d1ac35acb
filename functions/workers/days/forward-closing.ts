import { openClosing } from '@portolan/data/closings/closings';
import type { DayMessage } from '@portolan/domain/messaging/change-message';
import { isDue } from '@portolan/domain/organizations/closing';
import { sendAll } from '../../runtime/send-all.ts';
import type { DayDependencies } from './surroundings.ts';

/** Has an organization erased whose grace period is over, every day until it is; resolves with whether it is one of those. */
export const forwardClosing = async (
  { database, now, erasures }: Pick<DayDependencies, 'database' | 'now' | 'erasures'>,
  { organizationId }: DayMessage,
): Promise<boolean> => {
  const closing = await openClosing(database, organizationId).find();
  if (closing === null || !isDue(closing, now())) return false;
  await sendAll(erasures, [{ kind: 'erasure', organizationId }]);
  return true;
};
