import type { Element } from '@portolan/domain/work-plans/element';
import type { WorkPlanTemplate } from '@portolan/domain/work-plans/template';
import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../../api/api.tsx';
import { elementsQuery, plansQuery, templateQuery } from '../../../api/work-plans.ts';
import { useCurrentOrganization } from '../../../organization/current-organization.tsx';

export type SharedPlan = {
  readonly planId: string;
  readonly name: string;
  readonly template: WorkPlanTemplate;
  readonly elements: readonly Element[];
};

/** The plan that is shared with a program, read in full; null while it is on its way, or where none is chosen. */
export const useSharedPlan = (planId: string | null): SharedPlan | null => {
  const { organizationId } = useCurrentOrganization();
  const api = useApi();
  const enabled = planId !== null;
  const params = { organizationId, planId: planId ?? '' };
  const plans = useQuery({ ...plansQuery(api, organizationId), enabled });
  const template = useQuery({ ...templateQuery(api, params), enabled });
  const elements = useQuery({ ...elementsQuery(api, params), enabled });
  const plan = plans.data?.find(({ id }) => id === planId);
  if (plan === undefined || template.data === undefined || elements.data === undefined) return null;
  return { planId: plan.id, name: plan.name, template: template.data, elements: elements.data };
};
