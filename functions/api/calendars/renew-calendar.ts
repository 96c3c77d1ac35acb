import type { renewCalendar } from '@portolan/contract/calendar-routes';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { tokenHashOf } from '../../runtime/token-hash.ts';
import type { Store } from './store.ts';

type Route = typeof renewCalendar;

export const handleRenewCalendar =
  (newToken: () => string) =>
  async ({ directory, membership, commit }: MemberCall<Route, Store>): Handled<Route> => {
    const token = newToken();
    const { organizationId, personId } = membership;
    // The audit record first: a write that fails after it is in the log, a write without it never would be.
    const recorded = await commit({
      writes: [],
      audit: {
        action: 'calendar-renewed',
        target: personId,
        versionBefore: null,
        versionAfter: null,
        fields: [],
      },
      reply: { body: { token } },
    });
    if (recorded.ok) await directory.saveCalendar({ organizationId, personId }, tokenHashOf(token));
    return recorded;
  };
