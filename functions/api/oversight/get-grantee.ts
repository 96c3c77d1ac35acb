import type { getGrantee } from '@portolan/contract/oversight-routes';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { reachedClinic } from './reached-clinic.ts';
import type { Store } from './store.ts';

export const handleGetGrantee = async (
  call: MemberCall<typeof getGrantee, Store>,
): Handled<typeof getGrantee> => {
  const clinic = await reachedClinic(call);
  return clinic === null
    ? fail({ code: 'not-found' })
    : succeed({ body: clinic, version: clinic.grantee.version });
};
