import type { removeMember } from '@portolan/contract/membership-routes';
import { fail } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { departureOf } from '../../runtime/departure.ts';
import type { Store } from './store.ts';

export const handleRemoveMember = async (
  call: MemberCall<typeof removeMember, Store>,
): Handled<typeof removeMember> => {
  const { store, params, caller, membership } = call;
  const self = params.personId === caller.personId;
  if (!self && membership.role !== 'owner') return fail({ code: 'wrong-role' });
  const departure = await departureOf(store, params.personId, caller.personId);
  return departure.ok ? call.commit(departure.value) : departure;
};
