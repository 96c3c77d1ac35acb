import type { inviteToForm } from '@portolan/contract/form-routes';
import { inviteToForm as invite } from '@portolan/domain/feedback/invite-to-form';
import { newId } from '@portolan/domain/ids';
import { succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { publishedFormIn } from './form-in.ts';
import type { Store } from './store.ts';

export const handleInviteToForm = async ({
  store,
  params: { formId },
  body,
  now,
  commit,
}: MemberCall<typeof inviteToForm, Store>): Handled<typeof inviteToForm> => {
  const [found, earlier] = await Promise.all([
    publishedFormIn(store, formId),
    store.formInvitations.ofForm(formId),
  ]);
  if (!found.ok) return found;
  const decided = invite(formId, body, earlier, { newId: () => newId('formInvitation', now), now });
  if (!decided.ok) return decided;
  const { invitations, leftOut } = decided.value;
  const reply = { body: { invited: invitations.length, leftOut: [...leftOut] } };
  if (invitations.length === 0) return succeed(reply);
  return commit({
    writes: invitations.map((letter) => store.formInvitations.put(letter, 'absent', 'write-contention')),
    audit: {
      action: 'form-invitations-sent',
      target: formId,
      versionBefore: null,
      versionAfter: null,
      fields: [],
    },
    reply,
  });
};
