import { useEffect, useState } from 'react';
import { useCurrentOrganization, useMe } from '../../../organization/current-organization.tsx';
import { registerWaitingWork } from '../../../session/waiting-work.ts';
import { type KeptDraft, type KeptForm, openKeptDraft } from './kept-draft.ts';

/** Where this tab keeps the form of a program; `form` is the program's id, or `new`. */
export const useKeptDraft = (form: string): KeptDraft => {
  const { organizationId } = useCurrentOrganization();
  const personId = useMe().person.id;
  const [kept] = useState(() => openKeptDraft(sessionStorage, personId, organizationId, form));
  return kept;
};

/** Keeps what stands in the form while it is not saved. Signing out asks about it, and then forgets it. */
export const useKeeping = (kept: KeptDraft, { base, draft }: KeptForm, unsaved: boolean): void => {
  useEffect(() => {
    if (unsaved) kept.keep({ base, draft });
    else kept.forget();
  }, [kept, base, draft, unsaved]);
  useEffect(
    () =>
      registerWaitingWork({
        count: async () => (unsaved ? 1 : 0),
        clear: async () => kept.forget(),
        suspend: () => undefined,
      }),
    [kept, unsaved],
  );
};
