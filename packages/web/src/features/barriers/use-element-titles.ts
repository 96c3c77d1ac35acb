import { currentPlan } from '@portolan/domain/work-plans/work-plan';
import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../api/api.tsx';
import { plansQuery, templateQuery } from '../../api/work-plans.ts';
import { useLocale } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { useOrganizationDay } from '../../organization/use-organization-day.ts';

export type ElementTitle = { readonly id: string; readonly title: string };

/** The elements of the plan whose year it is, in their order; none while there is no plan. */
export const useElementTitles = (): readonly ElementTitle[] => {
  const api = useApi();
  const { organizationId } = useCurrentOrganization();
  const { language } = useLocale();
  const month = useOrganizationDay().slice(0, 7);
  const plans = useQuery(plansQuery(api, organizationId)).data ?? [];
  const planId = currentPlan(plans, month)?.id ?? '';
  const template = useQuery({
    ...templateQuery(api, { organizationId, planId }),
    enabled: planId !== '',
  });
  return (template.data?.elements ?? []).map(({ id, number, title }) => ({
    id,
    title: `${number}. ${title[language]}`,
  }));
};
