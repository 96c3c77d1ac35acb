import * as z from 'zod/mini';
import { templateLimits as most } from './template-limits.ts';

// A work-plan template is data, so that a foundation can copy and change one without code.
// Ids are stable across versions: a clinic's answers hang on them.

const said = (characters: number) =>
  z.lazy(() => {
    const text = z.string().check(z.maxLength(characters));
    return z.strictObject({ en: text, es: text });
  });

/** One text in both languages of the product. */
export const bilingualSchema = z.lazy(() => z.strictObject({ en: z.string(), es: z.string() }));
export type Bilingual = z.infer<typeof bilingualSchema>;

/** Ids of prompts and suggestions. Nothing that every JavaScript object has may be one. */
const partIdSchema = z.lazy(() =>
  z.string().check(
    z.regex(/^[a-z0-9][a-z0-9-]{0,63}$/),
    z.refine((id) => id !== 'constructor', { error: 'reserved' }),
  ),
);

const promptFields = () => ({
  id: partIdSchema,
  label: said(most.label),
  help: z.exactOptional(said(most.help)),
  example: z.exactOptional(said(most.example)),
  required: z.boolean(),
  /** The prompt is asked only while a choice prompt of the same element has this answer. */
  showWhen: z.exactOptional(z.strictObject({ promptId: partIdSchema, equals: partIdSchema })),
});

const listItems = z.lazy(() => z.int().check(z.minimum(0), z.maximum(most.listItems)));
const options = z.lazy(() =>
  z.array(z.strictObject({ value: partIdSchema, label: said(most.option) })).check(z.maxLength(most.options)),
);

/** The prompts of a template, each with what `marks` adds. */
export const promptSchemaWith = <Marks extends z.core.$ZodLooseShape>(marks: Marks) =>
  z.discriminatedUnion('kind', [
    z.strictObject({ ...promptFields(), ...marks, kind: z.literal('text') }),
    z.strictObject({
      ...promptFields(),
      ...marks,
      kind: z.literal('list'),
      /** Fewest items that count as answered. */
      minimum: listItems,
      maximum: z.exactOptional(listItems),
    }),
    z.strictObject({ ...promptFields(), ...marks, kind: z.literal('number') }),
    z.strictObject({ ...promptFields(), ...marks, kind: z.literal('percent') }),
    z.strictObject({ ...promptFields(), ...marks, kind: z.literal('choice'), options }),
  ]);

export const suggestionFields = {
  id: partIdSchema,
  text: said(most.suggestion),
  subPoints: z.exactOptional(z.lazy(() => z.array(said(most.subPoint)).check(z.maxLength(most.subPoints)))),
};

/** What an element says before it asks anything. */
export const elementWords = {
  title: said(most.title),
  /** One line for the plan's overview. */
  summary: said(most.summary),
  /** Short paragraphs, in reading order. */
  guidance: z.lazy(() => z.array(said(most.paragraph)).check(z.maxLength(most.paragraphs))),
};
export const templateName = said(most.name);

const promptSchema = z.lazy(() => promptSchemaWith({}));
export type Prompt = z.infer<typeof promptSchema>;

/** A starter activity; it counts nowhere until a clinic adopts it. */
const suggestionSchema = z.lazy(() => z.strictObject(suggestionFields));
export type Suggestion = z.infer<typeof suggestionSchema>;

/** Ids of elements are parts of keys. */
export const templateElementIdSchema = z.lazy(() =>
  z.string().check(
    z.regex(/^[a-z0-9][a-z0-9-]{0,47}$/),
    z.refine((id) => id !== 'constructor', { error: 'reserved' }),
  ),
);

const elementTemplateSchema = z.lazy(() =>
  z.strictObject({
    id: templateElementIdSchema,
    /** Position in the plan, from 1. */
    number: z.int(),
    ...elementWords,
    prompts: z.array(promptSchema).check(z.maxLength(most.prompts)),
    suggestions: z.strictObject({
      completed: z.array(suggestionSchema).check(z.maxLength(most.suggestions)),
      planned: z.array(suggestionSchema).check(z.maxLength(most.suggestions)),
    }),
  }),
);
export type ElementTemplate = z.infer<typeof elementTemplateSchema>;

/** What an earlier version asked and this one does not, kept so that answers to it can still be read. */
export const retiredElementSchema = z.lazy(() =>
  z.strictObject({ id: templateElementIdSchema, title: said(most.title), prompts: z.array(promptSchema) }),
);
export type RetiredElement = z.infer<typeof retiredElementSchema>;

/** A template in one version: what plans are made from. A published version never changes. */
export const workPlanTemplateSchema = z.lazy(() =>
  z.strictObject({
    id: z.string(),
    version: z.int(),
    name: templateName,
    elements: z.array(elementTemplateSchema).check(z.maxLength(most.elements)),
    /** By element; an element that is not among `elements` any more is retired as a whole. */
    retired: z.exactOptional(z.array(retiredElementSchema)),
  }),
);
export type WorkPlanTemplate = z.infer<typeof workPlanTemplateSchema>;
