import { type Program, programSchema } from '@portolan/domain/programs/program';
import * as z from 'zod/mini';
import { keptFormsPrefix } from '../../../session/waiting-work.ts';
import type { ProgramDraft } from './program-draft.ts';

/** What stands in a form, and the program that was changed in it; null in the form for a new one. */
export type KeptForm = { readonly base: Program | null; readonly draft: ProgramDraft };

const text = z.string();
const keptSchema = z.object({
  base: z.nullable(programSchema),
  draft: z.object({
    name: text,
    grantNumber: text,
    firstDay: text,
    lastDay: text,
    startUp: text,
    midProject: text,
    final: text,
    template: text,
    awards: z.array(z.object({ id: text, label: text, dollars: text })),
  }),
});

/** A form that is not sent yet, kept over reloads and over being signed out for doing nothing. */
export type KeptDraft = {
  readonly load: () => KeptForm | null;
  readonly keep: (form: KeptForm) => void;
  readonly forget: () => void;
};

const read = (stored: string): KeptForm | null => {
  try {
    return keptSchema.safeParse(JSON.parse(stored)).data ?? null;
  } catch {
    return null;
  }
};

/** `place` names the person, the foundation and the form: nobody else finds what is kept there. */
export const openKeptDraft = (storage: Storage, ...place: readonly string[]): KeptDraft => {
  const key = `${keptFormsPrefix}program/${place.join('/')}`;
  return {
    load: () => read(storage.getItem(key) ?? ''),
    keep: (form) => {
      try {
        storage.setItem(key, JSON.stringify(form));
      } catch {
        // No room, or no storage at all: the form itself still holds everything.
      }
    },
    forget: () => storage.removeItem(key),
  };
};
