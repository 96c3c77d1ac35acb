import * as z from 'zod/mini';
import { totalsSchema } from '../figures/month-figures.ts';
import { organizationIdSchema, programIdSchema } from '../ids.ts';
import { monthSchema } from '../months.ts';

const instantSchema = z.iso.datetime();

/** Clinics of a program are kept in buckets of so many, in the order in which they came. */
export const bucketSize = 64;

/** An approved month as a foundation holds it: the worker's copy. Its version is the clinic's number of the approval. */
export const clinicMonthSchema = z.lazy(() =>
  z.strictObject({
    month: monthSchema,
    totals: totalsSchema,
    /** The first approval, which says whether the month came in time. */
    firstApprovedAt: instantSchema,
    version: z.int(),
  }),
);
export type ClinicMonth = z.infer<typeof clinicMonthSchema>;

/** Bands of size by unduplicated patients a year, each up to and including its bound. */
export const sizeBands = ['to-5000', 'to-20000', 'to-50000', 'over-50000', 'unknown'] as const;
/** Mixes of language by the share that prefers Spanish. */
export const languageMixes = ['spanish-to-10', 'spanish-to-40', 'spanish-over-40', 'unknown'] as const;

/** What figures are broken down by (PRG-5). An empty vendor is "not said". */
export const traitsSchema = z.lazy(() =>
  z.strictObject({
    ehrVendor: z.string(),
    portalVendor: z.string(),
    size: z.enum(sizeBands),
    languages: z.enum(languageMixes),
  }),
);
export type Traits = z.infer<typeof traitsSchema>;
export const breakdowns = ['ehrVendor', 'portalVendor', 'size', 'languages'] as const;
export type Breakdown = (typeof breakdowns)[number];

/** A clinic in a bucket: the months it is expected to report, and its traits while it takes part. */
export const rosterEntrySchema = z.lazy(() =>
  z.strictObject({
    clinicId: organizationIdSchema,
    name: z.string(),
    /** The first month it is expected to report, and the last. Where it left before a whole month went by, `until` is before `from`. */
    from: monthSchema,
    until: monthSchema,
    /** Null once it has left. */
    traits: z.nullable(traitsSchema),
    /** Other programs of the foundation that it takes or took part in: a foundation counts a clinic once a month. */
    alsoIn: z.array(programIdSchema),
    version: z.int(),
  }),
);
export type RosterEntry = z.infer<typeof rosterEntrySchema>;

/**
 * Sums of one series over clinics: numerators (or the counts themselves), denominators (0 of what has none), and how many clinics
 * reported it. `bins` is a histogram of the clinics' own figures: how many fall into each class of `binOf`, without the
 * empty classes at its end.
 */
export const seriesSumSchema = z.lazy(() =>
  z.strictObject({ n: z.int(), d: z.int(), clinics: z.int(), bins: z.array(z.int()) }),
);
export type SeriesSum = z.infer<typeof seriesSumSchema>;

/**
 * The figures of many clinics in one month, added. `expected` counts clinics that were asked for the month, or reported it
 * unasked; `reported` those that reported anything; `inTime` those of them that did by the day it was due.
 */
export const sumsSchema = z.lazy(() =>
  z.strictObject({
    expected: z.int(),
    reported: z.int(),
    inTime: z.int(),
    series: z.record(z.string(), seriesSumSchema),
  }),
);
export type Sums = z.infer<typeof sumsSchema>;

/** The sums of one month of a bucket, a program or a foundation. A month that nobody of the foundation ever reported has none. */
export const monthSumsSchema = z.lazy(() =>
  z.strictObject({
    month: monthSchema,
    sums: sumsSchema,
    computedAt: instantSchema,
    version: z.int(),
  }),
);
export type MonthSums = z.infer<typeof monthSumsSchema>;
