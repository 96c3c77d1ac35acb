import type { CoachNote } from '@portolan/domain/programs/coach-note';
import type { Database } from '../clients.ts';
import { partitionOf } from '../keys.ts';
import { getItem, type Page, type PageRequest, queryPage } from '../reading.ts';
import { collections } from '../sharing/collections.ts';
import type { Expectation, Write } from '../writing.ts';
import { coachNoteKind } from './program-records.ts';

/** Whose notes, of which clinic in which program. */
export type NotesOf = Pick<CoachNote, 'programId' | 'clinicId' | 'by'>;

/** Private notes. The author is a part of every key, so there is no way to read what somebody else wrote. */
export const openCoachNotes = (database: Database, organizationId: string) => {
  const pkOf = ({ programId }: NotesOf) => partitionOf(organizationId, collections.coachNotes(programId));
  const beginningOf = ({ by, clinicId }: NotesOf) => `${by}#${clinicId}#`;
  const keyOf = (of: NotesOf, noteId: string) => ({ pk: pkOf(of), sk: `${beginningOf(of)}${noteId}` });
  return {
    find: (of: NotesOf, noteId: string): Promise<CoachNote | null> =>
      getItem(database, 'tenant', keyOf(of, noteId), coachNoteKind),

    newestFirst: (of: NotesOf, page: PageRequest): Promise<Page<CoachNote>> =>
      queryPage(
        database,
        { table: 'tenant', pk: pkOf(of), beginning: beginningOf(of), descending: true },
        page,
        coachNoteKind,
      ),

    put: <R extends string>(note: CoachNote, expected: Expectation, refusal: R): Write<R> => ({
      kind: 'put',
      table: 'tenant',
      item: coachNoteKind.toItem(keyOf(note, note.id), note),
      expected,
      refusal,
    }),

    remove: <R extends string>(note: CoachNote, refusal: R): Write<R> => ({
      kind: 'delete',
      table: 'tenant',
      key: keyOf(note, note.id),
      expected: { version: note.version },
      refusal,
    }),
  };
};
