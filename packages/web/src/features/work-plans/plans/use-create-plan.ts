import { newId } from '@portolan/domain/ids';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useApi } from '../../../api/api.tsx';
import { createPlan, plansQuery } from '../../../api/work-plans.ts';
import { useCurrentOrganization } from '../../../organization/current-organization.tsx';
import type { PlanDraft } from './plan-form.tsx';

/** Begins a plan and opens it. The same form sent twice begins one. */
export const useCreatePlan = () => {
  const api = useApi();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { organizationId } = useCurrentOrganization();
  const [keys] = useState(() => new Map<string, string>());
  return useMutation({
    mutationFn: (draft: PlanDraft) => {
      const content = JSON.stringify(draft);
      const key = keys.get(content) ?? newId('change', new Date());
      keys.set(content, key);
      return createPlan(api, organizationId, key, draft);
    },
    onSuccess: async (plan) => {
      await client.invalidateQueries({ queryKey: plansQuery(api, organizationId).queryKey, exact: true });
      await navigate({
        to: '/o/$organizationId/plan/$planId',
        params: { organizationId, planId: plan.id },
      });
    },
  });
};
