import type { Membership } from '@portolan/domain/organizations/membership';
import type { LiveShare } from '@portolan/domain/programs/participation';
import { mayReach } from '../../runtime/coach-scope.ts';
import type { Store } from './store.ts';

type Asking = {
  readonly membership: Membership;
  readonly store: Store;
  readonly params: { readonly programId: string; readonly clinicId: string };
};

/** The clinic that the address names, with the plan it shares, if it has one. */
export type ClinicPlace = { readonly plan: LiveShare['plan'] };

/** Null where the clinic does not take part now, or the caller may not know of it. */
export const clinicPlace = async (call: Asking): Promise<ClinicPlace | null> => {
  const { programId, clinicId } = call.params;
  const [reaches, participation] = await Promise.all([
    mayReach(call, programId, clinicId),
    call.store.participations.find(programId, clinicId),
  ]);
  return reaches && participation?.status === 'active' ? { plan: participation.live?.plan ?? null } : null;
};
