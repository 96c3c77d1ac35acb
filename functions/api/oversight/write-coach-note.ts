import type { writeCoachNote } from '@portolan/contract/oversight-routes';
import { newId } from '@portolan/domain/ids';
import { fail } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { reachedClinic } from './reached-clinic.ts';
import type { Store } from './store.ts';

export const handleWriteCoachNote = async (
  call: MemberCall<typeof writeCoachNote, Store>,
): Handled<typeof writeCoachNote> => {
  if ((await reachedClinic(call)) === null) return fail({ code: 'not-found' });
  const { programId, clinicId } = call.params;
  const note = {
    id: newId('note', call.now),
    programId,
    clinicId,
    by: call.caller.personId,
    text: call.body.text,
    writtenAt: call.now.toISOString(),
    changedAt: null,
    version: 1,
  };
  return call.commit({
    writes: [call.store.coachNotes.put(note, 'absent', 'write-contention')],
    audit: { action: 'note-written', target: note.id, versionBefore: null, versionAfter: 1, fields: [] },
    reply: { body: note, version: 1 },
  });
};
