import { type OfferedTemplate, offeredTemplates } from '@portolan/domain/work-plans/offered-templates';
import type { WorkPlan } from '@portolan/domain/work-plans/work-plan';
import type { Store } from './store.ts';

/** What the programs offer that this plan is shared with, as they were last copied here. */
export const offersTo = async (store: Store, plan: WorkPlan): Promise<OfferedTemplate[]> => {
  const [consents, programs] = await Promise.all([store.consents.all(), store.joinedPrograms.all()]);
  const shared = consents.filter(({ status, planId }) => status === 'active' && planId === plan.id);
  return offeredTemplates(
    plan,
    programs.filter(({ programId }) => shared.some((consent) => consent.programId === programId)),
  );
};
