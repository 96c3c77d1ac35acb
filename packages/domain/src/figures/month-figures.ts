import * as z from 'zod/mini';
import { idSchema, personIdSchema } from '../ids.ts';
import { seriesIdSchema } from '../measures/measure.ts';
import { figureSchema } from '../measures/measure-settings.ts';
import { monthSchema } from '../months.ts';

const instantSchema = z.iso.datetime();
export const longestNote = 500;

/** Where a figure was counted: the clinic as a whole, or one of its sites. */
export const placeSchema = z.lazy(() => z.union([z.literal('clinic'), idSchema('site')]));

/** One figure of one place, who entered it and when, and what was said to a warning. */
export const cellSchema = z.lazy(() =>
  z.strictObject({
    figure: figureSchema,
    note: z.exactOptional(z.string().check(z.maxLength(longestNote))),
    by: personIdSchema,
    at: instantSchema,
  }),
);
export type Cell = z.infer<typeof cellSchema>;

/** Figures by series and place. What is not there was not entered: a blank is no zero (KPI-2). */
export const cellsSchema = z.lazy(() => z.record(seriesIdSchema, z.record(placeSchema, cellSchema)));
export type Cells = z.infer<typeof cellsSchema>;

/** The states of a month (KPI-6). One that nobody has entered anything in is open. */
export const monthStatuses = ['open', 'submitted', 'approved', 'reopened'] as const;
export type MonthStatus = (typeof monthStatuses)[number];

const signedSchema = z.lazy(() => z.strictObject({ by: personIdSchema, at: instantSchema }));

/** All figures of a clinic in one month. */
export const monthFiguresSchema = z.lazy(() =>
  z.strictObject({
    month: monthSchema,
    status: z.enum(monthStatuses),
    cells: cellsSchema,
    submitted: z.nullable(signedSchema),
    /** The last approval, and how many there were; null before the first. */
    approved: z.nullable(z.strictObject({ by: personIdSchema, at: instantSchema, number: z.int() })),
    version: z.int(),
  }),
);
export type MonthFigures = z.infer<typeof monthFiguresSchema>;

/** A clinic's figure: what one place holds, or the sum of its sites, which may be above the largest figure of one. */
const totalSchema = z.lazy(() =>
  z.strictObject({ n: z.int().check(z.minimum(0)), d: z.exactOptional(z.int().check(z.minimum(0))) }),
);
/** The clinic's figures by series, sites added where they may be. */
export const totalsSchema = z.lazy(() => z.record(seriesIdSchema, totalSchema));
export type Totals = z.infer<typeof totalsSchema>;

/** A month as the clinic approved it last: what it shares (PRG-2). Its version is the number of the approval. */
export const approvedMonthSchema = z.lazy(() =>
  z.strictObject({
    month: monthSchema,
    totals: totalsSchema,
    firstApprovedAt: instantSchema,
    approvedAt: instantSchema,
    version: z.int(),
  }),
);
export type ApprovedMonth = z.infer<typeof approvedMonthSchema>;

/** One approval as it was, kept for good: a correction does not take away what stood there before (KPI-6). */
export const approvalSchema = z.lazy(() =>
  z.strictObject({
    month: monthSchema,
    number: z.int(),
    cells: cellsSchema,
    totals: totalsSchema,
    by: personIdSchema,
    byName: z.string(),
    at: instantSchema,
  }),
);
export type Approval = z.infer<typeof approvalSchema>;
