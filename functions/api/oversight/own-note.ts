import type { Membership } from '@portolan/domain/organizations/membership';
import type { CoachNote } from '@portolan/domain/programs/coach-note';
import { reachedClinic } from './reached-clinic.ts';
import type { Store } from './store.ts';

type Asking = {
  readonly membership: Membership;
  readonly store: Store;
  readonly params: { readonly programId: string; readonly clinicId: string; readonly noteId: string };
};

/** The note that the address names, if the caller wrote it. */
export const ownNote = async (call: Asking): Promise<CoachNote | null> => {
  const { programId, clinicId, noteId } = call.params;
  const of = { programId, clinicId, by: call.membership.personId };
  const [clinic, note] = await Promise.all([reachedClinic(call), call.store.coachNotes.find(of, noteId)]);
  return clinic === null ? null : note;
};
