import type { getMailStanding } from '@portolan/contract/campaign-routes';
import { shownStanding } from '@portolan/domain/campaigns/standing-rules';
import { succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { standingNow } from './standing-now.ts';
import type { Store } from './store.ts';

export const handleGetMailStanding = async ({
  store,
  now,
}: MemberCall<typeof getMailStanding, Store>): Handled<typeof getMailStanding> => {
  const { standing, days, today } = await standingNow(store, now);
  return succeed({ body: shownStanding(standing, days, today), version: standing.version });
};
