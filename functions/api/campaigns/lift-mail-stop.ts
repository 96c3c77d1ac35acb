import type { liftMailStop } from '@portolan/contract/campaign-routes';
import { liftStop, shownStanding } from '@portolan/domain/campaigns/standing-rules';
import { fail } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { standingNow } from './standing-now.ts';
import type { Store } from './store.ts';

export const handleLiftMailStop = async ({
  store,
  version,
  now,
  commit,
}: MemberCall<typeof liftMailStop, Store>): Handled<typeof liftMailStop> => {
  const { standing, days, today } = await standingNow(store, now);
  if (standing.version !== version) return fail({ code: 'stale-version', currentVersion: standing.version });
  const lifted = liftStop(standing, days, today, now);
  if (lifted === standing) return fail({ code: 'sending-not-stopped' });
  return commit({
    writes: [(await store.further()).standing.put(lifted, 'write-contention')],
    audit: {
      action: 'mail-stop-lifted',
      target: store.organizationId,
      versionBefore: standing.version,
      versionAfter: lifted.version,
      fields: [],
    },
    reply: { body: shownStanding(lifted, days, today), version: lifted.version },
  });
};
