import type { setFormState } from '@portolan/contract/form-routes';
import { setFormState as setState } from '@portolan/domain/feedback/publish-form';
import { succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { formIn } from './form-in.ts';
import type { Store } from './store.ts';

export const handleSetFormState = async (
  call: MemberCall<typeof setFormState, Store>,
): Handled<typeof setFormState> => {
  const found = await formIn(call);
  if (!found.ok) return found;
  const before = found.value;
  const decided = setState(before, call.body.state);
  if (!decided.ok) return decided;
  const form = decided.value;
  const reply = { body: form, version: form.version };
  if (form.version === before.version) return succeed(reply);
  return call.commit({
    writes: [call.store.forms.put(form, { version: before.version }, 'write-contention')],
    audit: {
      action: form.state === 'open' ? 'form-opened' : 'form-closed',
      target: form.id,
      versionBefore: before.version,
      versionAfter: form.version,
      fields: [],
    },
    reply,
  });
};
