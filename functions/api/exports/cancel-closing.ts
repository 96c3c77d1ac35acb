import type { cancelClosing } from '@portolan/contract/export-routes';
import { fail } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import type { Store } from './store.ts';

export const handleCancelClosing = async (
  call: MemberCall<typeof cancelClosing, Store>,
): Handled<typeof cancelClosing> => {
  const { store } = call;
  const closing = await store.closing.find();
  if (closing === null) return fail({ code: 'not-found' });
  if (closing.begun) return fail({ code: 'closing-begun' });
  return call.commit({
    writes: [store.closing.remove(closing, 'write-contention')],
    audit: {
      action: 'closing-canceled',
      target: store.organizationId,
      versionBefore: closing.version,
      versionAfter: null,
      fields: [],
    },
    reply: { body: null },
  });
};
