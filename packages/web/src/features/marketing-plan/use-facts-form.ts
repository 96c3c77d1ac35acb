import type { MarketingPlan } from '@portolan/domain/marketing/marketing-plan';
import { sameValue } from '@portolan/domain/revisions/revised';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../../api/api.tsx';
import { isProblem } from '../../api/is-problem.ts';
import { changePlan, marketingPlanQuery } from '../../api/marketing.ts';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { useKeptForm } from '../../saving/use-kept-form.ts';
import { changesIn, type FactsDraft, factsOf, mergeFacts, parseKeptFacts } from './facts-draft.ts';

/** What the plan says everywhere, while it is typed. Nothing that is typed is lost. */
export const useFactsForm = (plan: MarketingPlan, onSaved: () => void) => {
  const api = useApi();
  const client = useQueryClient();
  const { organizationId } = useCurrentOrganization();
  const { queryKey } = marketingPlanQuery(api, organizationId);
  const [entry, setEntry] = useState(plan);
  const [isStale, setStale] = useState(false);
  const [kept, keep] = useKeptForm(parseKeptFacts, 'marketing-facts', organizationId);
  const base = kept?.base ?? factsOf(entry);
  const draft = kept?.draft ?? base;
  const meetTheirs = (current: MarketingPlan) => {
    const theirs = factsOf(current);
    setEntry(current);
    keep({ base: theirs, draft: mergeFacts(base, draft, theirs) });
    setStale(true);
  };
  const saving = useMutation({
    mutationFn: async (): Promise<MarketingPlan | null> => {
      const changes = changesIn(base, draft);
      if (changes === null) return null;
      if (!sameValue(base, factsOf(entry))) {
        meetTheirs(entry);
        return null;
      }
      try {
        return await changePlan(api, organizationId, entry, changes);
      } catch (error) {
        if (!isProblem(error, 'stale-version')) throw error;
        meetTheirs(await client.fetchQuery({ ...marketingPlanQuery(api, organizationId), staleTime: 0 }));
        return null;
      }
    },
    onSuccess: (saved) => {
      if (saved === null) return;
      keep(null);
      client.setQueryData(queryKey, saved);
      onSaved();
    },
  });
  return {
    draft,
    edit: (part: Partial<FactsDraft>) => {
      const edited = { ...draft, ...part };
      keep(sameValue(edited, base) ? null : { base, draft: edited });
    },
    isRight: changesIn(base, draft) !== null,
    isTouched: kept !== null,
    isStale,
    isSaved: saving.isSuccess && saving.data !== null,
    save: () => saving.mutate(),
    busy: saving.isPending,
    error: saving.error,
    discard: () => keep(null),
  };
};
