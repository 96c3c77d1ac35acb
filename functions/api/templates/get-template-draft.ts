import type { getTemplateDraft } from '@portolan/contract/template-routes';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import type { Store } from './store.ts';

export const handleGetTemplateDraft = async ({
  store,
  params,
}: MemberCall<typeof getTemplateDraft, Store>): Handled<typeof getTemplateDraft> => {
  const draft = await store.templates.findDraft(params.templateId);
  return draft === null ? fail({ code: 'not-found' }) : succeed({ body: draft, version: draft.version });
};
