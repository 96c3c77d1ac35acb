import type { renewCalendar } from '@portolan/contract/calendar-routes';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { tokenHashOf } from '../../runtime/token-hash.ts';

type Route = typeof renewCalendar;

export const handleRenewCalendar =
  (newToken: () => string) =>
  async ({ directory, membership, commit }: MemberCall<Route>): Handled<Route> => {
    const token = newToken();
    const { organizationId, personId } = membership;
    await directory.saveCalendar({ organizationId, personId }, tokenHashOf(token));
    return commit({
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
  };
