import type { listFormInvitations } from '@portolan/contract/form-routes';
import type { FormInvitation } from '@portolan/domain/feedback/panel';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { pageOf } from '../../runtime/page-of.ts';
import type { Store } from './store.ts';

/** Whether somebody has answered is not told: where few letters are out, it would say who wrote what. */
const shown = (letter: FormInvitation): FormInvitation =>
  letter.status === 'answered' ? { ...letter, status: 'sent' } : letter;

export const handleListFormInvitations = async ({
  store,
  params: { formId },
  query,
}: MemberCall<typeof listFormInvitations, Store>): Handled<typeof listFormInvitations> => {
  const [form, page] = await Promise.all([
    store.forms.find(formId),
    store.formInvitations.newestFirst(formId, pageOf(query)),
  ]);
  if (form === null) return fail({ code: 'not-found' });
  return succeed({ body: { ...page, items: page.items.map(shown) } });
};
