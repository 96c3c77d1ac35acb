import * as z from 'zod/mini';
import { changeIdSchema, templateIdSchema } from '../ids.ts';
import { instantSchema } from '../time-zones.ts';
import {
  elementWords,
  promptSchemaWith,
  suggestionFields,
  templateElementIdSchema,
  templateName,
} from '../work-plans/template.ts';
import { templateLimits as most } from '../work-plans/template-limits.ts';
import { templateReferenceSchema } from '../work-plans/work-plan.ts';

/** Versions a template may have. */
export const mostVersions = 200;

/** A foundation's own template, without its contents: those are its draft and its published versions. */
export const templateSchema = z.lazy(() =>
  z.strictObject({
    id: templateIdSchema,
    name: templateName,
    /** What it was copied from. */
    copiedFrom: templateReferenceSchema,
    createdAt: instantSchema,
    /** When the draft last changed. */
    changedAt: instantSchema,
    /** Oldest first; they count from 1. */
    versions: z.array(z.strictObject({ version: z.int(), publishedAt: instantSchema })),
    /** Whether the draft says otherwise than the latest version. */
    unpublished: z.boolean(),
    version: z.int(),
  }),
);
export type Template = z.infer<typeof templateSchema>;

/** Hidden parts stay in the draft, and out of what is published. */
const marks = { hidden: z.exactOptional(z.literal(true)) };
const draftPromptSchema = z.lazy(() => promptSchemaWith(marks));
const draftSuggestionSchema = z.lazy(() => z.strictObject({ ...suggestionFields, ...marks }));
export const draftElementSchema = z.lazy(() =>
  z.strictObject({
    id: templateElementIdSchema,
    ...marks,
    ...elementWords,
    prompts: z.array(draftPromptSchema).check(z.maxLength(most.prompts)),
    suggestions: z.strictObject({
      completed: z.array(draftSuggestionSchema).check(z.maxLength(most.suggestions)),
      planned: z.array(draftSuggestionSchema).check(z.maxLength(most.suggestions)),
    }),
  }),
);
export type DraftPrompt = z.infer<typeof draftPromptSchema>;
export type DraftSuggestion = z.infer<typeof draftSuggestionSchema>;
export type DraftElement = z.infer<typeof draftElementSchema>;

/** What a foundation works on until it publishes it. Texts may be missing: that is said before it is published. */
export const templateDraftSchema = z.lazy(() =>
  z.strictObject({
    templateId: templateIdSchema,
    name: templateName,
    elements: z.array(draftElementSchema).check(z.maxLength(most.elements)),
    /** The latest changes applied, so that a retry whose answer was lost is known again. */
    recentChanges: z.array(changeIdSchema),
    version: z.int(),
  }),
);
export type TemplateDraft = z.infer<typeof templateDraftSchema>;

/** A change of a draft: what is given takes the place of what is there. */
export const draftChangesSchema = z.lazy(() =>
  z.strictObject({
    changeId: changeIdSchema,
    name: z.exactOptional(templateName),
    /** Each takes the place of the element with its id; new ones come last. */
    elements: z.exactOptional(z.array(draftElementSchema).check(z.maxLength(most.elements))),
    /** The ids of all elements in their order. One that is left out is removed. */
    order: z.exactOptional(z.array(templateElementIdSchema).check(z.maxLength(most.elements))),
  }),
);
export type DraftChanges = z.infer<typeof draftChangesSchema>;
