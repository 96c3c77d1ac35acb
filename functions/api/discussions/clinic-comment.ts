import type { Comment } from '@portolan/domain/discussions/comment';
import type { Membership } from '@portolan/domain/organizations/membership';
import { clinicPlace } from './clinic-place.ts';
import type { Store } from './store.ts';

type Asking = {
  readonly membership: Membership;
  readonly store: Store;
  readonly params: {
    readonly programId: string;
    readonly clinicId: string;
    readonly elementId: string;
    readonly commentId: string;
  };
};

/** The comment of a clinic's thread that the address names; null where there is none that the caller may know of. */
export const clinicComment = async (call: Asking): Promise<Comment | null> => {
  const { programId, elementId, commentId } = call.params;
  const plan = (await clinicPlace(call))?.plan ?? null;
  if (plan === null) return null;
  const comment = await call.store.comments.find(plan.id, elementId, commentId);
  return comment?.programId === programId ? comment : null;
};
