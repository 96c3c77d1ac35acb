import type { getForm } from '@portolan/contract/form-routes';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import type { Store } from './store.ts';

export const handleGetForm = async ({
  store,
  params,
}: MemberCall<typeof getForm, Store>): Handled<typeof getForm> => {
  const form = await store.forms.find(params.formId);
  return form === null ? fail({ code: 'not-found' }) : succeed({ body: form, version: form.version });
};
