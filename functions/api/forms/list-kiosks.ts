import type { listKiosks } from '@portolan/contract/form-routes';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import type { Store } from './store.ts';

export const handleListKiosks = async ({
  store,
  params: { formId },
}: MemberCall<typeof listKiosks, Store>): Handled<typeof listKiosks> => {
  const [form, items] = await Promise.all([store.forms.find(formId), store.kiosks.ofForm(formId)]);
  return form === null ? fail({ code: 'not-found' }) : succeed({ body: { items } });
};
