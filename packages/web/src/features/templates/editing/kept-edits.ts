import { type DraftElement, draftElementSchema } from '@portolan/domain/templates/template';
import { templateElementIdSchema } from '@portolan/domain/work-plans/template';
import * as z from 'zod/mini';
import { type KeptDraft, openKeptDraft } from '../../../saving/kept-draft.ts';
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
export type KeptEdits = { readonly edits: DraftEdits; readonly before: readonly DraftElement[] };

/** What of a template this tab keeps for a person in a foundation. */
export const openKeptEdits = (
  storage: Storage,
  personId: string,
  organizationId: string,
  templateId: string,
): KeptDraft<KeptEdits> =>
  openKeptDraft<KeptEdits>(
    storage,
    (kept) => keptSchema.safeParse(kept).data ?? null,
    'template',
    personId,
    organizationId,
    templateId,
  );
