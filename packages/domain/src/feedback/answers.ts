import * as z from 'zod/mini';
import { longestLongText, mostOptions, mostQuestions, partIdSchema } from './question.ts';

/**
 * An answer: a number of `rating` and `recommendation`, text of `short-text` and `long-text`, `yes` or `no`, the id of an option,
 * several of them, or the points spent on each.
 */
export const feedbackAnswerSchema = z.lazy(() =>
  z.union([
    z.strictObject({ kind: z.literal('number'), value: z.int().check(z.minimum(0), z.maximum(10)) }),
    z.strictObject({ kind: z.literal('text'), value: z.string().check(z.maxLength(longestLongText)) }),
    z.strictObject({ kind: z.literal('choice'), value: partIdSchema }),
    z.strictObject({
      kind: z.literal('choices'),
      value: z.array(partIdSchema).check(z.maxLength(mostOptions)),
    }),
    z.strictObject({
      kind: z.literal('points'),
      value: z.record(partIdSchema, z.int().check(z.minimum(0), z.maximum(100))),
    }),
  ]),
);
export type FeedbackAnswer = z.infer<typeof feedbackAnswerSchema>;

/** By question; those not answered are not there. */
export const answersSchema = z.lazy(() =>
  z
    .record(partIdSchema, feedbackAnswerSchema)
    .check(z.refine((answers) => Object.keys(answers).length <= mostQuestions)),
);
export type Answers = z.infer<typeof answersSchema>;
