import type { approveJoinRequest } from '@portolan/contract/join-request-routes';
import { fail } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { admissionWrites } from './admission.ts';
import type { Store } from './store.ts';

export const handleApproveJoinRequest = async (
  call: MemberCall<typeof approveJoinRequest, Store>,
): Handled<typeof approveJoinRequest> => {
  const { store, params, body, now } = call;
  const [request, member] = await Promise.all([
    store.members.joinRequest(params.personId),
    store.members.find(params.personId),
  ]);
  if (request === null) return fail({ code: 'not-found' });
  if (member !== null) return fail({ code: 'already-member' });
  const admission = await admissionWrites(store, params.personId, body.role, member, now);
  if (!admission.ok) return fail(admission.failure);
  return call.commit({
    writes: admission.value,
    audit: {
      action: 'join-request-approved',
      target: params.personId,
      versionBefore: null,
      versionAfter: 1,
      fields: [],
    },
    reply: { body: null },
  });
};
