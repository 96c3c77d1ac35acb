import type { publishForm } from '@portolan/contract/form-routes';
import { publishForm as publish } from '@portolan/domain/feedback/publish-form';
import { succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { formIn } from './form-in.ts';
import type { Store } from './store.ts';

export const handlePublishForm = async (
  call: MemberCall<typeof publishForm, Store>,
): Handled<typeof publishForm> => {
  const { store, membership, now } = call;
  const found = await formIn(call);
  if (!found.ok) return found;
  const before = found.value;
  const decided = publish(before, membership.personId, now);
  if (!decided.ok) return decided;
  const { form, version } = decided.value;
  const reply = { body: form, version: form.version };
  if (form.version === before.version) return succeed(reply);
  const page = { kind: 'form', organizationId: store.organizationId, formId: form.id } as const;
  return call.commit({
    writes: [
      store.forms.put(form, { version: before.version }, 'write-contention'),
      ...(version === null ? [] : [store.formVersions.put(version, 'write-contention')]),
      // Its address leads to it from the first version on, and for good.
      ...(before.published === 0 ? [store.pageAddresses.putPage(form.slug, page, 'write-contention')] : []),
    ],
    audit: {
      action: version === null ? 'form-opened' : 'form-published',
      target: form.id,
      versionBefore: before.version,
      versionAfter: form.version,
      fields: [],
    },
    reply,
  });
};
