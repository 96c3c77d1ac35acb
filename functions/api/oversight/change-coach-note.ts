import type { changeCoachNote } from '@portolan/contract/oversight-routes';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { ownNote } from './own-note.ts';
import type { Store } from './store.ts';

export const handleChangeCoachNote = async (
  call: MemberCall<typeof changeCoachNote, Store>,
): Handled<typeof changeCoachNote> => {
  const before = await ownNote(call);
  if (before === null) return fail({ code: 'not-found' });
  if (before.version !== call.version) return fail({ code: 'stale-version', currentVersion: before.version });
  const { text } = call.body;
  if (text === before.text) return succeed({ body: before, version: before.version });
  const note = { ...before, text, changedAt: call.now.toISOString(), version: before.version + 1 };
  return call.commit({
    writes: [call.store.coachNotes.put(note, { version: before.version }, 'write-contention')],
    audit: {
      action: 'note-changed',
      target: note.id,
      versionBefore: before.version,
      versionAfter: note.version,
      fields: ['text'],
    },
    reply: { body: note, version: note.version },
  });
};
