import type { Membership } from '@portolan/domain/organizations/membership';
import type { Grantee } from '@portolan/domain/programs/grantee';
import type { Participation } from '@portolan/domain/programs/participation';
import { mayReach } from '../../runtime/coach-scope.ts';
import type { Store } from './store.ts';

type Asking = {
  readonly membership: Membership;
  readonly store: Store;
  readonly params: { readonly programId: string; readonly clinicId: string };
};
type ReachedClinic = { readonly participation: Participation; readonly grantee: Grantee };

/** The clinic that the address names, with what was decided about it; null where the caller may not know of it. */
export const reachedClinic = async (call: Asking): Promise<ReachedClinic | null> => {
  const { programId, clinicId } = call.params;
  const [reaches, participation, grantee] = await Promise.all([
    mayReach(call, programId, clinicId),
    call.store.participations.find(programId, clinicId),
    call.store.grantees.find(programId, clinicId),
  ]);
  return reaches && participation !== null ? { participation, grantee } : null;
};
