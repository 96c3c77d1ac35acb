import type { changeMarketingPlan } from '@portolan/contract/marketing-routes';
import { changeMarketingPlan as change } from '@portolan/domain/marketing/change-marketing-plan';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import type { Store } from './store.ts';

export const handleChangeMarketingPlan = async ({
  store,
  body,
  version,
  commit,
}: MemberCall<typeof changeMarketingPlan, Store>): Handled<typeof changeMarketingPlan> => {
  const before = await store.marketingPlan.find();
  if (before.version !== version) return fail({ code: 'stale-version', currentVersion: before.version });
  const { plan, fields } = change(before, body);
  const reply = { body: plan, version: plan.version };
  if (fields.length === 0) return succeed(reply);
  return commit({
    writes: [store.marketingPlan.put(plan, 'write-contention')],
    audit: {
      action: 'marketing-plan-changed',
      target: store.organizationId,
      versionBefore: before.version,
      versionAfter: plan.version,
      fields: [...fields],
    },
    reply,
  });
};
