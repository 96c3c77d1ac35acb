import { useEffect, useState } from 'react';
import { useMe } from '../organization/current-organization.tsx';
import { registerWaitingWork } from '../session/waiting-work.ts';
import { openKeptDraft } from './kept-draft.ts';

/**
 * What stands in a small form and is not saved; null for nothing. It outlives the page, a reload and being signed out for doing
 * nothing; signing out asks about it, and then forgets it. `place` names the kind, the organization and the record, for good.
 */
export const useKeptForm = <Kept>(
  parse: (kept: unknown) => Kept | null,
  ...place: readonly string[]
): readonly [Kept | null, (kept: Kept | null) => void] => {
  const [kind = '', ...rest] = place;
  const personId = useMe().person.id;
  const [store] = useState(() => openKeptDraft(sessionStorage, parse, kind, personId, ...rest));
  const [kept, setKept] = useState(() => store.load());
  const unsent = kept !== null;
  useEffect(
    () =>
      registerWaitingWork({
        count: async () => (unsent ? 1 : 0),
        clear: async () => store.keep(null),
        suspend: () => undefined,
      }),
    [store, unsent],
  );
  return [
    kept,
    (next) => {
      store.keep(next);
      setKept(next);
    },
  ];
};
