import * as z from 'zod/mini';
import { seriesIdSchema } from '../measures/measure.ts';
import { figureSchema } from '../measures/measure-settings.ts';
import { monthSchema } from '../months.ts';
import { longestNote, placeSchema } from './month-figures.ts';

/** What a cell should hold. `was` is what its author saw there, so that nobody overwrites what another has just entered. */
export const cellChangeSchema = z.lazy(() =>
  z.strictObject({
    month: monthSchema,
    series: seriesIdSchema,
    place: placeSchema,
    /** Null where the author saw none. */
    was: z.nullable(figureSchema),
    /** Null empties the cell, and its note with it. */
    figure: z.nullable(figureSchema),
    /** Not said: the note stays. An empty one takes it away. */
    note: z.exactOptional(z.string().check(z.maxLength(longestNote))),
  }),
);
export type CellChange = z.infer<typeof cellChangeSchema>;

/**
 * Why a figure is not taken. Each is a fault of the figure itself, but `changed-meanwhile` (there is another by now),
 * `named-twice` (an earlier change of the same request is about the cell, and says otherwise) and `too-much-in-one-month` (it
 * has no room beside the month's others).
 */
export const figureFaults = [
  'numerator-above-denominator',
  'denominator-missing',
  'denominator-not-asked',
  'month-in-the-future',
  'month-outside-the-period',
  'month-not-open',
  'unknown-measure',
  'unknown-site',
  'whole-clinic-only',
  'entered-by-site',
  'changed-meanwhile',
  'named-twice',
  'too-much-in-one-month',
] as const;
export type FigureFault = (typeof figureFaults)[number];

/** What became of one change: `corrected` is what took the place of an approved figure. */
export const cellOutcomeSchema = z.lazy(() =>
  z.discriminatedUnion('result', [
    z.strictObject({ result: z.enum(['applied', 'unchanged', 'corrected']) }),
    z.strictObject({
      result: z.literal('refused'),
      why: z.enum(figureFaults),
      /** What is there instead, where that is the fault; null for an empty cell. */
      stored: z.exactOptional(z.nullable(figureSchema)),
    }),
  ]),
);
export type CellOutcome = z.infer<typeof cellOutcomeSchema>;
