import { draftElementSchema } from '@portolan/domain/templates/template';
import { templateElementIdSchema } from '@portolan/domain/work-plans/template';
import * as z from 'zod/mini';
import { keptFormsPrefix } from '../../../session/waiting-work.ts';
import type { DraftEdits } from './draft-changes.ts';

const keptSchema = z.object({
  name: z.exactOptional(z.object({ en: z.string(), es: z.string() })),
  elements: z.exactOptional(z.array(draftElementSchema)),
  order: z.exactOptional(z.array(templateElementIdSchema)),
});

/** What of a draft is typed and not saved, kept by this tab over a reload. */
export type KeptEdits = {
  readonly load: () => DraftEdits | null;
  readonly keep: (edits: DraftEdits | null) => void;
};

const read = (stored: string): DraftEdits | null => {
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
    keep: (edits) => {
      try {
        if (edits === null) storage.removeItem(key);
        else storage.setItem(key, JSON.stringify(edits));
      } catch {
        // No room, or no storage at all: the page itself still holds everything.
      }
    },
  };
};
