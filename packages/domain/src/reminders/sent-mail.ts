import * as z from 'zod/mini';
import { type Day, daySchema } from '../days.ts';
import { personIdSchema } from '../ids.ts';

/**
 * That a letter is, or may have been, on its way: put before it is sent, so that nobody sends it twice (decision 0017).
 * `about` is the day it belongs to, or which nudge it passes on.
 */
export const sentMailSchema = z.lazy(() =>
  z.strictObject({ personId: personIdSchema, about: z.string(), version: z.int() }),
);
export type SentMail = z.infer<typeof sentMailSchema>;

/** The days whose letters were begun, and after which day each takes up; the last few, in their order. */
export const begunDaysSchema = z.lazy(() =>
  z.strictObject({
    days: z.array(z.strictObject({ day: daySchema, after: daySchema })),
    version: z.int(),
  }),
);
export type BegunDays = z.infer<typeof begunDaysSchema>;

/** The days for which letters are written together: those after `after`, up to and with `day`. */
export type Span = { readonly after: Day; readonly day: Day };

export const isWithin = (day: Day, span: Span): boolean => span.after < day && day <= span.day;
