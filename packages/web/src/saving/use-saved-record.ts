import type { Revised } from '@portolan/domain/revisions/revised';
import { useEffect, useSyncExternalStore } from 'react';
import type { RecordSaver, SaverOptions, SaverView } from './record-saver.ts';
import type { SavedRecords } from './saved-records.ts';
import { useSavingSession } from './saving-provider.tsx';

export type SavedRecord<R, C> = Omit<SaverView<R, C>, 'record'> & {
  /** The record as this person made it: show this one. */
  readonly record: R;
  readonly edit: RecordSaver<R, C>['edit'];
  readonly decide: RecordSaver<R, C>['decide'];
  readonly settleRefused: RecordSaver<R, C>['settleRefused'];
  readonly flush: RecordSaver<R, C>['flush'];
  readonly version: RecordSaver<R, C>['version'];
};

/**
 * A record that saves itself. Give it the newest version read from the server (from the query cache, refetched as you
 * like); it gives back that version with everything this person typed on top, and saves through `send`, one request at a
 * time. Declare the kind once, outside components, with `defineSavedRecords`; `recordKey` must name the organization and
 * the record. `onAnswer` puts a newer version into the query cache, `onConflict` refetches.
 *
 *   const profiles = defineSavedRecords<Organization, ProfileChange>(profileKind);
 *   const saved = useSavedRecord(profiles, { recordKey: `${organizationId}/profile`, record: organization,
 *     send: ({ changeId, base, changes }) => outcomeOf(api(changeOrganization, …)), onAnswer, onConflict });
 *   saved.record.profile.name; saved.edit({ field: 'name', value }); saved.status
 */
export const useSavedRecord = <R extends Revised, C>(
  records: SavedRecords<R, C>,
  options: Omit<SaverOptions<R, C>, 'kind' | 'record'> & { readonly record: R },
): SavedRecord<R, C> => {
  const session = useSavingSession();
  const saver = records.saver(session, options);
  const { record } = options;
  useEffect(() => saver.offer(record), [saver, record]);
  const view = useSyncExternalStore(saver.subscribe, saver.view);
  return {
    record: view.record ?? record,
    status: view.status,
    queue: view.queue,
    edit: saver.edit,
    decide: saver.decide,
    settleRefused: saver.settleRefused,
    flush: saver.flush,
    version: saver.version,
  };
};
