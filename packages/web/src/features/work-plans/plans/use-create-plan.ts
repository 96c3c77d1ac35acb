import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useApi } from '../../../api/api.tsx';
import { useOnce } from '../../../api/use-once.ts';
import { createPlan, plansQuery } from '../../../api/work-plans.ts';
import { useCurrentOrganization } from '../../../organization/current-organization.tsx';
import type { PlanDraft } from './plan-form.tsx';

/** Begins a plan and opens it. The same form sent twice begins one. */
export const useCreatePlan = () => {
  const api = useApi();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { organizationId } = useCurrentOrganization();
  const once = useOnce();
  return useMutation({
    mutationFn: (draft: PlanDraft) => once(draft, (key) => createPlan(api, organizationId, key, draft)),
    onSuccess: async (plan) => {
      await client.invalidateQueries({ queryKey: plansQuery(api, organizationId).queryKey, exact: true });
      await navigate({
        to: '/o/$organizationId/plan/$planId',
        params: { organizationId, planId: plan.id },
      });
    },
  });
};
