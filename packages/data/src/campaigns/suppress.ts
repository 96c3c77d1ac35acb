import { nothingStopped, type Stop, stopAll } from '@portolan/domain/campaigns/change-suppression';
import { passOf, type Sharing, settle } from '../sharing/settle.ts';
import { openSuppressions } from './suppressions.ts';

/** Who is not written to any more, and why. */
export type Stopping = { readonly contactId: string; readonly stop: Stop };

/** Stops all mail to somebody, whoever else writes meanwhile; nothing is written where that changes nothing. */
export const suppress = (
  sharing: Sharing,
  organizationId: string,
  { contactId, stop }: Stopping,
): Promise<void> => {
  const suppressions = openSuppressions(sharing.database, organizationId);
  return settle(sharing, async () => {
    const stored = (await suppressions.find(contactId)) ?? nothingStopped(contactId);
    const next = stopAll(stored, stop);
    if (next === stored) return 'right';
    return passOf(sharing.database, suppressions.put(next, 'changed'));
  });
};
