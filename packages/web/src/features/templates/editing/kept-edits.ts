import { type DraftElement, draftElementSchema } from '@portolan/domain/templates/template';
import { templateElementIdSchema } from '@portolan/domain/work-plans/template';
import * as z from 'zod/mini';
import { keptFormsPrefix } from '../../../session/waiting-work.ts';
import type { DraftEdits } from './draft-changes.ts';

const keptSchema = z.object({
  edits: z.object({
    name: z.exactOptional(z.object({ en: z.string(), es: z.string() })),
    elements: z.exactOptional(z.array(draftElementSchema)),
    order: z.exactOptional(z.array(templateElementIdSchema)),
  }),
  before: z.array(draftElementSchema),
});

/** What was typed, and the elements it was typed in as they were before. */
type Kept = { readonly edits: DraftEdits; readonly before: readonly DraftElement[] };

/** What of a draft is typed and not saved, kept by this tab over a reload. */
export type KeptEdits = {
  readonly load: () => Kept | null;
  readonly keep: (kept: Kept | null) => void;
};

const read = (stored: string): Kept | null => {
  try {
    return keptSchema.safeParse(JSON.parse(stored)).data ?? null;
  } catch {
    return null;
  }
};

/** `place` names the person, the foundation and the template: nobody else finds what is kept there. */
export const openKeptEdits = (storage: Storage, ...place: readonly string[]): KeptEdits => {
  const key = `${keptFormsPrefix}template/${place.join('/')}`;
  return {
    load: () => read(storage.getItem(key) ?? ''),
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
