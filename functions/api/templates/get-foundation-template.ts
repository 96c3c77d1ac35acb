import type { getFoundationTemplate } from '@portolan/contract/template-routes';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import type { Store } from './store.ts';

export const handleGetFoundationTemplate = async ({
  store,
  params,
}: MemberCall<typeof getFoundationTemplate, Store>): Handled<typeof getFoundationTemplate> => {
  const template = await store.templates.find(params.templateId);
  return template === null
    ? fail({ code: 'not-found' })
    : succeed({ body: template, version: template.version });
};
