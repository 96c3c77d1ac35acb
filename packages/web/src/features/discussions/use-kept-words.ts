import { useEffect, useState } from 'react';
import * as z from 'zod/mini';
import { useMe } from '../../organization/current-organization.tsx';
import { keptFormsPrefix, registerWaitingWork } from '../../session/waiting-work.ts';

const draftSchema = z.object({
  text: z.string(),
  /** People who were chosen while it was typed. */
  chosen: z.array(z.object({ personId: z.string(), name: z.string() })),
});
export type Draft = z.infer<typeof draftSchema>;

const emptyDraft: Draft = { text: '', chosen: [] };

const read = (key: string): Draft => {
  try {
    return draftSchema.safeParse(JSON.parse(sessionStorage.getItem(key) ?? '')).data ?? emptyDraft;
  } catch {
    return emptyDraft;
  }
};

const keep = (key: string, draft: Draft): void => {
  try {
    if (draft.text === '') sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(draft));
  } catch {
    // No room, or no storage at all: the field itself still holds everything.
  }
};

/** A comment that is being typed. It outlives the page, a reload and being signed out for doing nothing. */
export const useKeptWords = (place: readonly string[]): readonly [Draft, (draft: Draft) => void] => {
  const personId = useMe().person.id;
  const key = `${keptFormsPrefix}comment/${personId}/${place.join('/')}`;
  const [draft, setDraft] = useState(() => read(key));
  const unsent = draft.text.trim() !== '';
  useEffect(
    () =>
      registerWaitingWork({
        count: async () => (unsent ? 1 : 0),
        clear: async () => sessionStorage.removeItem(key),
        suspend: () => undefined,
      }),
    [key, unsent],
  );
  return [
    draft,
    (next) => {
      keep(key, next);
      setDraft(next);
    },
  ];
};
