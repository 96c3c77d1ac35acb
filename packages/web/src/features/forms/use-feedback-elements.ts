import { feedbackElementOf, heardAudiences } from '@portolan/domain/feedback/coverage';
import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../api/api.tsx';
import { plansQuery, templateQuery } from '../../api/work-plans.ts';
import { useLocale } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';

/** An element of the clinic's newest plan that says how somebody is heard. */
export type FeedbackElement = {
  readonly planId: string;
  readonly id: string;
  readonly number: number;
  readonly title: string;
};

/** Those that the newest plan has; none while they are read, or where there is no plan. */
export const useFeedbackElements = (): readonly FeedbackElement[] => {
  const api = useApi();
  const { language } = useLocale();
  const { organizationId } = useCurrentOrganization();
  const planId = useQuery(plansQuery(api, organizationId)).data?.[0]?.id ?? '';
  const template = useQuery({ ...templateQuery(api, { organizationId, planId }), enabled: planId !== '' });
  const known = new Set(heardAudiences.map(feedbackElementOf));
  return (template.data?.elements ?? [])
    .filter(({ id }) => known.has(id))
    .map(({ id, number, title }) => ({ planId, id, number, title: title[language] }));
};
