import { openClosing } from '@portolan/data/closings/closings';
import type { DayMessage } from '@portolan/domain/messaging/change-message';
import { isDue } from '@portolan/domain/organizations/closing';
import type { DayDependencies } from './surroundings.ts';

/** The queue does not take messages now; the day comes again. */
class QueueRefused extends Error {
  constructor() {
    super('The queue of erasures did not take the message');
    this.name = 'QueueRefused';
  }
}

/** Has an organization erased whose grace period is over, every day until it is; resolves with whether it is one of those. */
export const forwardClosing = async (
  { database, now, erasures }: Pick<DayDependencies, 'database' | 'now' | 'erasures'>,
  { organizationId }: DayMessage,
): Promise<boolean> => {
  const closing = await openClosing(database, organizationId).find();
  if (closing === null || !isDue(closing, now())) return false;
  const { refused } = await erasures.send([{ kind: 'erasure', organizationId }]);
  if (refused.length > 0) throw new QueueRefused();
  return true;
};
