import type { removeKiosk } from '@portolan/contract/form-routes';
import { fail } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import type { Store } from './store.ts';

export const handleRemoveKiosk = async ({
  store,
  params: { formId, kioskId },
  commit,
}: MemberCall<typeof removeKiosk, Store>): Handled<typeof removeKiosk> => {
  const kiosk = await store.kiosks.find(formId, kioskId);
  if (kiosk === null) return fail({ code: 'not-found' });
  return commit({
    writes: [
      store.kiosks.remove(kiosk, 'write-contention'),
      store.pageAddresses.removeToken(kiosk.id, 'write-contention'),
    ],
    audit: {
      action: 'kiosk-removed',
      target: kiosk.id,
      versionBefore: kiosk.version,
      versionAfter: null,
      fields: [],
    },
    reply: { body: null },
  });
};
