import { retiredElements } from '@portolan/domain/work-plans/retired';
import type { WorkPlan } from '@portolan/domain/work-plans/work-plan';
import { currentPlan } from '@portolan/domain/work-plans/work-plan';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useApi } from '../../api/api.tsx';
import { allMembersQuery } from '../../api/member-names.ts';
import { elementsQuery, plansQuery, templateQuery } from '../../api/work-plans.ts';
import { ErrorState } from '../../design/error-state.tsx';
import { LoadingState } from '../../design/loading-state.tsx';
import { useCurrentOrganization, useMe } from '../../organization/current-organization.tsx';
import { type OpenPlan, planElements, rightsOf } from './open-plan.ts';
import { PlanNotFound } from './plan-not-found.tsx';
import { useClinicMonth } from './use-clinic-month.ts';
import { useShownElements } from './use-element-savers.ts';

type PlanGateProps = {
  /** Without one, the plan whose year it is. */
  readonly planId?: string | undefined;
  /** False where the page looks at its one element itself. */
  readonly polls?: boolean;
  /** Shown when the clinic has no plan at all. */
  readonly none: ReactNode;
  readonly children: (plan: OpenPlan) => ReactNode;
};

type PlanBodyProps = Pick<PlanGateProps, 'polls' | 'children'> & {
  readonly plan: WorkPlan;
  readonly plans: readonly WorkPlan[];
};

const noElements = [] as const;

const PlanBody = ({ plan, plans, polls = true, children }: PlanBodyProps) => {
  const api = useApi();
  const { organizationId, role } = useCurrentOrganization();
  const personId = useMe().person.id;
  const today = useClinicMonth();
  const params = { organizationId, planId: plan.id };
  const template = useQuery(templateQuery(api, params));
  const read = elementsQuery(api, params);
  const elements = useQuery(polls ? read : { ...read, refetchInterval: false });
  const members = useQuery(allMembersQuery(api, organizationId));
  const shown = useShownElements(organizationId, elements.data ?? noElements);
  if (template.data && elements.data && members.data)
    return children({
      organizationId,
      plan,
      plans,
      elements: planElements(template.data, elements.data, shown, today),
      template: template.data,
      retired: retiredElements(template.data, elements.data),
      members: members.data,
      personId,
      rights: rightsOf(role),
      today,
    });
  const failed = [template, elements, members].find((query) => query.isError);
  return failed ? (
    <ErrorState error={failed.error} onRetry={() => void failed.refetch()} />
  ) : (
    <LoadingState rows={6} />
  );
};

/** Reads a plan with everything its pages show, and says what is the matter when it cannot. */
export const PlanGate = ({ planId, none, ...body }: PlanGateProps) => {
  const { organizationId } = useCurrentOrganization();
  const today = useClinicMonth();
  const plans = useQuery(plansQuery(useApi(), organizationId));
  if (!plans.data)
    return plans.isError ? (
      <ErrorState error={plans.error} onRetry={() => void plans.refetch()} />
    ) : (
      <LoadingState rows={6} />
    );
  if (plans.data.length === 0) return none;
  const plan =
    planId === undefined ? currentPlan(plans.data, today) : plans.data.find(({ id }) => id === planId);
  return plan ? <PlanBody key={plan.id} plan={plan} plans={plans.data} {...body} /> : <PlanNotFound />;
};
