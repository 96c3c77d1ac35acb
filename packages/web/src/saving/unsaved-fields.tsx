import { designTexts } from '@portolan/messages/design-texts';
import { createContext, type ReactNode, use, useEffect, useId, useState, useSyncExternalStore } from 'react';
import { SaveIndicator } from '../design/save-indicator.tsx';
import { useTexts } from '../i18n/language-provider.tsx';
import { LeaveGuard } from './leave-guard.tsx';
import type { SaveStatus } from './save-decisions.ts';
import { useSavingSession } from './saving-provider.tsx';

type Fields = {
  readonly ids: Set<string>;
  readonly listeners: Set<() => void>;
};

const FieldsContext = createContext<Fields | null>(null);

const useFields = (): Fields => {
  const fields = use(FieldsContext);
  if (fields === null) throw new Error('A field that saves itself needs UnsavedFields above it');
  return fields;
};

/** Marks a field whose text cannot be kept as it is: the save state counts it, and leaving warns. */
export const useUnsavedField = (unsaved: boolean): void => {
  const { ids, listeners } = useFields();
  const session = useSavingSession();
  const id = useId();
  useEffect(() => {
    if (!unsaved) return;
    const announce = () => {
      for (const listener of listeners) listener();
    };
    ids.add(id);
    announce();
    const release = session.holdBack();
    return () => {
      ids.delete(id);
      announce();
      release();
    };
  }, [unsaved, ids, listeners, session, id]);
};

/** Stands above the fields of one record. */
export const UnsavedFields = ({ children }: { readonly children: ReactNode }) => {
  const [fields] = useState<Fields>(() => ({ ids: new Set(), listeners: new Set() }));
  const lead = useTexts(designTexts).unsaved.leaveLead;
  return (
    <FieldsContext value={fields}>
      {children}
      <LeaveGuard isUnsaved={() => fields.ids.size > 0} lead={lead} />
    </FieldsContext>
  );
};

/** Where the record's typing is; a field that cannot be kept as it is comes before “Saved”. */
export const RecordSaveState = ({
  status,
  quiet = false,
}: {
  readonly status: SaveStatus;
  /** True where nothing needs to be said while all is saved. */
  readonly quiet?: boolean;
}) => {
  const { ids, listeners } = useFields();
  const count = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    () => ids.size,
  );
  return quiet && status === 'saved' && count === 0 ? null : <SaveIndicator state={status} unsaved={count} />;
};
