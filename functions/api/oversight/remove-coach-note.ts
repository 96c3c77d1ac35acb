import type { removeCoachNote } from '@portolan/contract/oversight-routes';
import { fail } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { ownNote } from './own-note.ts';
import type { Store } from './store.ts';

export const handleRemoveCoachNote = async (
  call: MemberCall<typeof removeCoachNote, Store>,
): Handled<typeof removeCoachNote> => {
  const note = await ownNote(call);
  if (note === null) return fail({ code: 'not-found' });
  return call.commit({
    writes: [call.store.coachNotes.remove(note, 'write-contention')],
    audit: {
      action: 'note-changed',
      target: note.id,
      versionBefore: note.version,
      versionAfter: null,
      fields: [],
    },
    reply: { body: null },
  });
};
