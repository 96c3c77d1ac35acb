import * as z from 'zod/mini';
import { localizedSchema } from '../people/localized.ts';

/** The types of question (FB-2); `points` spends points on wishes (FB-9). */
export const questionKinds = [
  'rating',
  'recommendation',
  'yes-no',
  'single',
  'multiple',
  'short-text',
  'long-text',
  'points',
] as const;
export type QuestionKind = (typeof questionKinds)[number];

/** From 1, the worst, to this, the best. */
export const bestRating = 5;
/** From 0, not at all likely, to this. Source: Reichheld, "The One Number You Need to Grow", 2003. */
export const mostLikely = 10;
export const longestShortText = 200;
export const longestLongText = 4000;
export const mostQuestions = 30;
export const mostOptions = 20;

/** Names a question or option within its form, for good: answers refer to it. */
export const partIdSchema = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,31}$/));

export const optionSchema = z.lazy(() => z.strictObject({ id: partIdSchema, text: localizedSchema(160) }));
export type Option = z.infer<typeof optionSchema>;

/** Asked only of who gave one of these answers to an earlier question: options' ids, `yes`, `no`, or digits. */
const showIfSchema = z.lazy(() =>
  z.strictObject({
    questionId: partIdSchema,
    anyOf: z.array(partIdSchema).check(z.minLength(1), z.maxLength(mostOptions)),
  }),
);

export const questionSchema = z.lazy(() =>
  z.strictObject({
    id: partIdSchema,
    kind: z.enum(questionKinds),
    text: localizedSchema(300),
    help: localizedSchema(300),
    required: z.boolean(),
    showIf: z.nullable(showIfSchema),
    /** Of `single`, `multiple` and `points`; empty otherwise. */
    options: z.array(optionSchema).check(z.maxLength(mostOptions)),
    /** Of `points`: how many there are to spend; 0 otherwise. */
    points: z.int().check(z.minimum(0), z.maximum(100)),
    /** What a question is about for the figures, where it is about one of these (FB-10). */
    counts: z.nullable(z.enum(['satisfaction', 'recommendation'])),
  }),
);
export type Question = z.infer<typeof questionSchema>;

/** Whether a kind offers options to choose from. */
export const hasOptions = (kind: QuestionKind): boolean =>
  kind === 'single' || kind === 'multiple' || kind === 'points';
