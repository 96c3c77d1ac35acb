import type { getPlanMove } from '@portolan/contract/plan-move-routes';
import { fail, succeed } from '@portolan/domain/result';
import { previewMove } from '@portolan/domain/work-plans/move-plan';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { planAndHistory } from '../../runtime/plan-and-template.ts';
import { findTemplate } from '../../runtime/templates.ts';
import { offersTo } from './offers.ts';
import type { Store } from './store.ts';

export const handleGetPlanMove = async ({
  store,
  params,
}: MemberCall<typeof getPlanMove, Store>): Handled<typeof getPlanMove> => {
  const plan = await store.workPlans.find(params.planId);
  if (plan === null) return fail({ code: 'not-found' });
  const offered = await offersTo(store, plan);
  // Mostly there is nothing to offer, and then nothing else is read.
  if (offered.length === 0) return succeed({ body: { offers: [] } });
  const [found, elements, versions] = await Promise.all([
    planAndHistory(store, plan.id),
    store.elements.ofPlan(plan.id),
    Promise.all(
      offered.map(async (offer) => ({
        programName: offer.programName,
        to: await findTemplate(store, offer),
      })),
    ),
  ]);
  if (found === null) return fail({ code: 'not-found' });
  // A version that is still on its way here is offered once it has come.
  const offers = versions.flatMap(({ programName, to }) =>
    to === null ? [] : [{ programName, move: previewMove(found.template, to, elements) }],
  );
  return succeed({ body: { offers } });
};
