import type { CoachNote } from '@portolan/domain/programs/coach-note';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useApi } from '../../../api/api.tsx';
import { notesQuery, noteWrites } from '../../../api/oversight.ts';
import { useOnce } from '../../../api/use-once.ts';
import { useCurrentOrganization } from '../../../organization/current-organization.tsx';

/** Writing, changing and removing notes on a clinic; the list is read again after each. */
export const useNoteWrites = ({ programId, clinicId }: Pick<CoachNote, 'programId' | 'clinicId'>) => {
  const api = useApi();
  const client = useQueryClient();
  const once = useOnce();
  const { organizationId } = useCurrentOrganization();
  const params = { organizationId, programId, clinicId };
  const writes = noteWrites(api, params);
  const onSettled = () => client.invalidateQueries({ queryKey: notesQuery(api, params).queryKey });
  return {
    write: useMutation({
      mutationFn: (text: string) => once({ text }, (key) => writes.write(text, key)),
      onSettled,
    }),
    change: useMutation({
      mutationFn: ({ note, text }: { note: CoachNote; text: string }) => writes.change(note, text),
      onSettled,
    }),
    remove: useMutation({ mutationFn: (note: CoachNote) => writes.remove(note), onSettled }),
  };
};
