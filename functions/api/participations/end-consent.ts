import type { endConsent as route } from '@portolan/contract/participation-routes';
import { endConsent } from '@portolan/domain/programs/consent';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import type { Store } from './store.ts';

export const handleEndConsent = async (call: MemberCall<typeof route, Store>): Handled<typeof route> => {
  const { store, params, caller, now } = call;
  const before = await store.consents.find(params.programId);
  if (before === null) return fail({ code: 'not-found' });
  const consent = endConsent(before, caller.personId, 'left', now);
  if (consent.version === before.version) return succeed({ body: null });
  return call.commit({
    writes: [store.consents.put(consent, 'write-contention')],
    audit: {
      action: 'consent-ended',
      target: consent.programId,
      versionBefore: before.version,
      versionAfter: consent.version,
      fields: ['status'],
    },
    reply: { body: null },
  });
};
