import type { Revised } from '@portolan/domain/revisions/revised';
import { createRecordSaver, type RecordSaver, type SaverOptions } from './record-saver.ts';
import type { SavedKind } from './saved-kind.ts';
import type { SavingSession } from './saving-session.ts';

/** The savers of one kind of record: each record has one, which goes on saving when its page is left. */
export type SavedRecords<R extends Revised, C> = {
  readonly kind: SavedKind<R, C>;
  /** The record's saver, made at the first call; later calls ignore all but the key. */
  readonly saver: (session: SavingSession, options: Omit<SaverOptions<R, C>, 'kind'>) => RecordSaver<R, C>;
};

export const defineSavedRecords = <R extends Revised, C>(kind: SavedKind<R, C>): SavedRecords<R, C> => {
  const bySession = new WeakMap<SavingSession, Map<string, RecordSaver<R, C>>>();
  return {
    kind,
    saver: (session, options) => {
      const savers = bySession.get(session) ?? new Map<string, RecordSaver<R, C>>();
      bySession.set(session, savers);
      const known = savers.get(options.recordKey);
      if (known) return known;
      const saver = createRecordSaver(session, { ...options, kind });
      savers.set(options.recordKey, saver);
      return saver;
    },
  };
};
