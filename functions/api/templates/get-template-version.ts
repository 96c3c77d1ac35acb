import type { getTemplateVersion } from '@portolan/contract/template-routes';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { findTemplate } from '../../runtime/templates.ts';
import type { Store } from './store.ts';

export const handleGetTemplateVersion = async ({
  store,
  params,
}: MemberCall<typeof getTemplateVersion, Store>): Handled<typeof getTemplateVersion> => {
  const { templateId, templateVersion } = params;
  const version = await findTemplate(store, { id: templateId, version: Number(templateVersion) });
  return version === null ? fail({ code: 'not-found' }) : succeed({ body: version });
};
