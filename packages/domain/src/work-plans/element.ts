import * as z from 'zod/mini';
import { workPlanIdSchema } from '../ids.ts';
import { quantitySchema } from '../quantities.ts';
import { revisedFields, unrevised } from '../revisions/revised.ts';
import { activitySchema } from './activity.ts';

/** Shape: text and choice are texts, a list is texts, number and percent (0 to 100) are numbers; null clears. */
export const answerSchema = z.lazy(() =>
  z.union([
    z.string().check(z.maxLength(8000)),
    z.array(z.string().check(z.maxLength(1000))).check(z.maxLength(20)),
    quantitySchema,
    z.null(),
  ]),
);
export type Answer = z.infer<typeof answerSchema>;

export const elementIdSchema = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,47}$/));

/** One of a plan's elements: the answers to its prompts and its activities, in the order of their rows. */
export const elementSchema = z.lazy(() =>
  z.strictObject({
    ...revisedFields,
    planId: workPlanIdSchema,
    id: elementIdSchema,
    answers: z.record(z.string(), answerSchema),
    activities: z.array(activitySchema),
  }),
);
export type Element = z.infer<typeof elementSchema>;

/** An element nobody has touched; it is not stored. */
export const untouchedElement = (planId: string, id: string): Element => ({
  ...unrevised,
  planId,
  id,
  answers: {},
  activities: [],
});
