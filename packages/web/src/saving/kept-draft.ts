import { keptFormsPrefix } from '../session/waiting-work.ts';

/** What of a draft is typed and not saved, kept by this tab over a reload. */
export type KeptDraft<Kept> = {
  readonly load: () => Kept | null;
  readonly keep: (kept: Kept | null) => void;
};

/** `place` names the kind, the person, the organization and the draft: nobody else finds what is kept there. */
export const openKeptDraft = <Kept>(
  storage: Storage,
  parse: (kept: unknown) => Kept | null,
  ...place: readonly string[]
): KeptDraft<Kept> => {
  const key = `${keptFormsPrefix}${place.join('/')}`;
  return {
    load: () => {
      try {
        return parse(JSON.parse(storage.getItem(key) ?? 'null'));
      } catch {
        return null;
      }
    },
    keep: (kept) => {
      try {
        if (kept === null) storage.removeItem(key);
        else storage.setItem(key, JSON.stringify(kept));
      } catch {
        // No room, or no storage at all: the page itself still holds everything.
      }
    },
  };
};
