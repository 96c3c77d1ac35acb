import * as z from 'zod/mini';
import { idSchema } from '../ids.ts';
import { monthSchema } from '../months.ts';
import { audiences } from './form.ts';
import { partIdSchema } from './question.ts';
import { channels } from './response.ts';

const count = z.int().check(z.minimum(0));
/** A sum and how many it is of; never the quotient. */
const summed = z.strictObject({ sum: z.int(), of: count });

/** What answers of one audience, channel and language add up to. All of it can be added. */
export const tallySchema = z.lazy(() =>
  z.strictObject({
    responses: count,
    /** Ratings from 1 to 5. */
    satisfaction: summed,
    /** Promoters (9 and 10), and detractors (0 to 6) subtracted, of those who answered. */
    recommendation: summed,
    /** Hours from the answer until somebody looked into it, and until it was closed. */
    hoursToReview: summed,
    hoursToClose: summed,
    themes: z.record(z.string(), count),
    /** By question: how many answered it, the sum of numbers, and by option how often it was chosen or how many points it got. */
    questions: z.record(
      partIdSchema,
      z.strictObject({ answered: count, sum: count, options: z.record(z.string(), count) }),
    ),
  }),
);
export type Tally = z.infer<typeof tallySchema>;

/** A form's month, computed from its responses: nothing in it is anybody's text. */
export const feedbackMonthSchema = z.lazy(() =>
  z.strictObject({
    formId: idSchema('form'),
    month: monthSchema,
    cells: z.array(
      z.strictObject({
        audience: z.enum(audiences),
        channel: z.enum(channels),
        language: z.enum(['en', 'es']),
        tally: tallySchema,
      }),
    ),
    version: z.int(),
  }),
);
export type FeedbackMonth = z.infer<typeof feedbackMonthSchema>;

/** Fewer answers than these are shown to no foundation. */
export const fewestShared = 5;
