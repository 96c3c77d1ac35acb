import type { requestClosing as route } from '@portolan/contract/export-routes';
import { requestClosing } from '@portolan/domain/organizations/closing';
import { fail } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import type { Store } from './store.ts';

export const handleRequestClosing = async (call: MemberCall<typeof route, Store>): Handled<typeof route> => {
  const { store, body, now, caller } = call;
  const [before, organization] = await Promise.all([store.closing.find(), store.organization.find()]);
  if (organization === null) return fail({ code: 'not-found' });
  const { name } = organization.profile;
  const asked = requestClosing(before, { name, typed: body.name, by: caller.personId, now });
  if (!asked.ok) return asked;
  return call.commit({
    writes: [store.closing.put(asked.value, 'absent', 'write-contention')],
    audit: {
      action: 'closing-requested',
      target: store.organizationId,
      versionBefore: null,
      versionAfter: 1,
      fields: [],
    },
    reply: { body: { closing: asked.value }, version: 1 },
  });
};
