import * as z from 'zod/mini';
import { measureIdSchema, measureSchema, seriesIdSchema } from './measure.ts';

export const mostCustomMeasures = 20;
export const mostMeasures = 40;

/** The largest figure that can be entered, in the measure's smallest unit. */
export const largestFigure = 1_000_000_000;

/** A figure: of a count or median one whole number, of a rate a second below the line; in the measure's smallest unit. */
export const figureSchema = z.lazy(() =>
  z.strictObject({
    n: z.int().check(z.minimum(0), z.maximum(largestFigure)),
    d: z.exactOptional(z.int().check(z.minimum(0), z.maximum(largestFigure))),
  }),
);
export type Figure = z.infer<typeof figureSchema>;

/** What a clinic or a program aims at with a series: where it began, and where it should be at each milestone (KPI-5). */
export const aimSchema = z.lazy(() =>
  z.strictObject({
    baseline: z.nullable(figureSchema),
    startUp: z.nullable(figureSchema),
    midProject: z.nullable(figureSchema),
    target: z.nullable(figureSchema),
  }),
);
export type Aim = z.infer<typeof aimSchema>;

const measureIds = z.lazy(() => z.array(measureIdSchema).check(z.maxLength(mostMeasures)));
const customMeasures = z.lazy(() => z.array(measureSchema).check(z.maxLength(mostCustomMeasures)));

/** Which measures a clinic keeps, those of its own, and what it aims at. A clinic that never chose has the first choice. */
export const clinicMeasuresSchema = z.lazy(() =>
  z.strictObject({
    /** Standard and own measures the clinic records beside those its programs ask for. */
    chosen: measureIds,
    /** Its own, recorded or not any more: figures may stand under any of them, so none is taken away. */
    custom: customMeasures,
    aims: z.record(seriesIdSchema, aimSchema),
    version: z.int(),
  }),
);
export type ClinicMeasures = z.infer<typeof clinicMeasuresSchema>;

/** How often figures are asked for; a quarter is asked for with its last month. */
export const cadences = ['monthly', 'quarterly'] as const;

/** What a foundation asks the clinics of a program to record (PRG-1). */
export const programMeasuresSchema = z.lazy(() =>
  z.strictObject({
    /** Standard and own measures. */
    asked: measureIds,
    /** Its own, asked for or not any more. */
    custom: customMeasures,
    cadence: z.enum(cadences),
    /** Days after the end of a month by which its figures are due. */
    dueDays: z.int().check(z.minimum(1), z.maximum(60)),
    /** Whether clinics are ranked by name on the dashboard. */
    league: z.boolean(),
    aims: z.record(seriesIdSchema, aimSchema),
    version: z.int(),
  }),
);
export type ProgramMeasures = z.infer<typeof programMeasuresSchema>;
