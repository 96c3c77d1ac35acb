import type { listFormInvitations } from '@portolan/contract/form-routes';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { pageOf } from '../../runtime/page-of.ts';
import type { Store } from './store.ts';

export const handleListFormInvitations = async ({
  store,
  params: { formId },
  query,
}: MemberCall<typeof listFormInvitations, Store>): Handled<typeof listFormInvitations> => {
  const [form, page] = await Promise.all([
    store.forms.find(formId),
    store.formInvitations.newestFirst(formId, pageOf(query)),
  ]);
  return form === null ? fail({ code: 'not-found' }) : succeed({ body: page });
};
