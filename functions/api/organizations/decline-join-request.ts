import type { declineJoinRequest } from '@portolan/contract/join-request-routes';
import { fail } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import type { Store } from './store.ts';

export const handleDeclineJoinRequest = async (
  call: MemberCall<typeof declineJoinRequest, Store>,
): Handled<typeof declineJoinRequest> => {
  const { store, params } = call;
  const request = await store.members.joinRequest(params.personId);
  if (request === null) return fail({ code: 'not-found' });
  const declined = { ...request, status: 'declined', version: request.version + 1 } as const;
  return call.commit({
    writes: [store.members.putJoinRequest(declined, { version: request.version }, 'write-contention')],
    audit: {
      action: 'join-request-declined',
      target: params.personId,
      versionBefore: request.version,
      versionAfter: declined.version,
      fields: ['status'],
    },
    reply: { body: null },
  });
};
