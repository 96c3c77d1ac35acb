import type { ReplyOf } from '@portolan/contract/route';
import { workPlanTemplateSchema } from '@portolan/contract/template-schema';
import type { getTemplate } from '@portolan/contract/work-plan-routes';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { planAndTemplate } from './plan-and-template.ts';

export const handleGetTemplate = async ({
  store,
  params,
}: MemberCall<typeof getTemplate>): Handled<typeof getTemplate> => {
  const found = await planAndTemplate(store, params.planId);
  if (found === null) return fail({ code: 'not-found' });
  const body: ReplyOf<typeof getTemplate> = workPlanTemplateSchema.parse(found.template);
  return succeed({ body });
};
