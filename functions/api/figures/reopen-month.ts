import type { reopenMonth as route } from '@portolan/contract/figure-routes';
import { blankMonth } from '@portolan/domain/figures/cells';
import { reopenMonth } from '@portolan/domain/figures/signing';
import { fail } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import type { Store } from './store.ts';

export const handleReopenMonth = async (call: MemberCall<typeof route, Store>): Handled<typeof route> => {
  const { store, params } = call;
  const before = (await store.figures.find(params.month)) ?? blankMonth(params.month);
  if (before.version !== call.version) return fail({ code: 'stale-version', currentVersion: before.version });
  const decided = reopenMonth(before);
  if (!decided.ok) return decided;
  const month = decided.value;
  return call.commit({
    writes: [store.figures.put(month, { version: before.version }, 'write-contention')],
    audit: {
      action: 'month-reopened',
      target: month.month,
      versionBefore: before.version,
      versionAfter: month.version,
      fields: [],
    },
    reply: { body: month, version: month.version },
  });
};
