import type { changeForm } from '@portolan/contract/form-routes';
import { changeForm as change } from '@portolan/domain/feedback/change-form';
import type { FormContent } from '@portolan/domain/feedback/form';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { formIn } from './form-in.ts';
import type { Store } from './store.ts';

const namesUnknownPanel = async (store: Store, content: FormContent | undefined): Promise<boolean> => {
  const panelId = content?.panelId ?? null;
  return panelId !== null && (await store.panels.find(panelId)) === null;
};

export const handleChangeForm = async (
  call: MemberCall<typeof changeForm, Store>,
): Handled<typeof changeForm> => {
  const { store, body } = call;
  const found = await formIn(call);
  if (!found.ok) return found;
  const before = found.value;
  const [published, isUnknown] = await Promise.all([
    before.published === 0 ? null : store.formVersions.find(before.id, before.published),
    namesUnknownPanel(store, body.content),
  ]);
  if (isUnknown) return fail({ code: 'form-broken' });
  const decided = change(before, body, published);
  if (!decided.ok) return decided;
  const { form, fields } = decided.value;
  const reply = { body: form, version: form.version };
  if (fields.length === 0) return succeed(reply);
  return call.commit({
    writes: [store.forms.put(form, { version: before.version }, 'write-contention')],
    audit: {
      action: 'form-changed',
      target: form.id,
      versionBefore: before.version,
      versionAfter: form.version,
      fields: [...fields],
    },
    reply,
  });
};
