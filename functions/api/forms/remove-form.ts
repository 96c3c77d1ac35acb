import type { removeForm } from '@portolan/contract/form-routes';
import { isRemovable } from '@portolan/domain/feedback/publish-form';
import { fail } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { formIn } from './form-in.ts';
import type { Store } from './store.ts';

export const handleRemoveForm = async (
  call: MemberCall<typeof removeForm, Store>,
): Handled<typeof removeForm> => {
  const found = await formIn(call);
  if (!found.ok) return found;
  const form = found.value;
  if (!isRemovable(form)) return fail({ code: 'form-published' });
  return call.commit({
    writes: [call.store.forms.remove(form, 'write-contention')],
    audit: {
      action: 'form-removed',
      target: form.id,
      versionBefore: form.version,
      versionAfter: null,
      fields: [],
    },
    reply: { body: null },
  });
};
