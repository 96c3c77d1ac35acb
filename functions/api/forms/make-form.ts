import { randomBytes } from 'node:crypto';
import type { makeForm } from '@portolan/contract/form-routes';
import { makeForm as make, mostForms } from '@portolan/domain/feedback/make-form';
import { newSlug } from '@portolan/domain/feedback/slugs';
import { newId } from '@portolan/domain/ids';
import { fail } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { beginningOf } from './beginning.ts';
import type { Store } from './store.ts';

export const handleMakeForm = async ({
  store,
  body,
  now,
  membership,
  commit,
}: MemberCall<typeof makeForm, Store>): Handled<typeof makeForm> => {
  const [beginning, count] = await Promise.all([beginningOf(store, body.from), store.forms.count()]);
  if (beginning === null) return fail({ code: 'unknown-form' });
  if (count >= mostForms) return fail({ code: 'too-many-forms' });
  const form = make(body, beginning.content, {
    id: newId('form', now),
    slug: newSlug(randomBytes),
    adoptedFrom: beginning.adoptedFrom,
    by: membership.personId,
    now,
  });
  return commit({
    writes: [store.forms.put(form, 'absent', 'write-contention')],
    audit: {
      action: 'form-made',
      target: form.id,
      versionBefore: null,
      versionAfter: form.version,
      fields: [],
    },
    reply: { body: form, version: form.version },
  });
};
