import * as z from 'zod/mini';

/**
 * What a measure's figures are: a count of things or people; a rate, kept as numerator and denominator and never as a quotient
 * (KPI-2); or a median, which nobody can add to another.
 */
export const measureKinds = ['count', 'rate', 'median'] as const;

/**
 * How months make a longer time: flows are summed; of stocks the last month stands; and of what counts people within a month,
 * or is a median, nothing can be said but each month by itself (KPI-1).
 */
export const monthRules = ['sum', 'last', 'each'] as const;

/** How sites make a clinic: by their sum, or only by a figure of its own, where one person may be counted at two sites. */
export const siteRules = ['sum', 'whole'] as const;

export const measureUnits = [
  'patients',
  'messages',
  'reports',
  'appointments',
  'hits',
  'requests',
  'calls',
  'hours',
  'dollars',
  'other',
] as const;

/** Which way a figure should go. */
export const directions = ['up', 'down', 'none'] as const;

/** The parts that a measure's figures come in: one for each feature of the portal, or none. */
const dimensions = ['feature'] as const;

const measureIdPattern = /^([a-z][a-z0-9-]{1,39}|msr_[0-9A-HJKMNP-TV-Z]{26})$/;
/** A standard measure by its name, a custom one by an id. */
export const measureIdSchema = z.string().check(z.regex(measureIdPattern));

const said = (fewest: number, most: number) =>
  z.lazy(() => {
    const text = z.string().check(z.trim(), z.minLength(fewest), z.maxLength(most));
    return z.strictObject({ en: text, es: text });
  });
export const longestMeasureName = 120;
export const longestDefinition = 600;

type Adding = {
  readonly kind: (typeof measureKinds)[number];
  readonly overMonths: (typeof monthRules)[number];
  readonly overSites: (typeof siteRules)[number];
  readonly numerator: unknown;
  readonly denominator: unknown;
};

/** Whether a measure's rules agree with its kind: rates alone have two parts, and nothing adds medians. */
const holdsTogether = ({ kind, overMonths, overSites, numerator, denominator }: Adding): boolean => {
  const parts =
    kind === 'rate' ? numerator !== null && denominator !== null : numerator === null && denominator === null;
  return parts && (kind !== 'median' || (overMonths !== 'sum' && overSites === 'whole'));
};

/** What a measure counts and how its figures may be added. */
export const measureSchema = z.lazy(() =>
  z
    .strictObject({
      id: measureIdSchema,
      kind: z.enum(measureKinds),
      unit: z.enum(measureUnits),
      direction: z.enum(directions),
      overMonths: z.enum(monthRules),
      overSites: z.enum(siteRules),
      /** Figures are kept as whole numbers of this many decimal places, so that sums are exact. */
      decimals: z.union([z.literal(0), z.literal(1), z.literal(2)]),
      dimension: z.nullable(z.enum(dimensions)),
      name: said(1, longestMeasureName),
      definition: said(0, longestDefinition),
      /** Of rates alone. */
      numerator: z.nullable(said(1, longestDefinition)),
      denominator: z.nullable(said(1, longestDefinition)),
      /** Where the definition comes from. */
      source: said(0, longestDefinition),
    })
    .check(z.refine(holdsTogether, { error: 'measure-contradictory' })),
);
export type Measure = z.infer<typeof measureSchema>;
export type MeasureKind = Measure['kind'];

/** Features of a portal, whose hits are one measure (KPI-1). */
export const portalFeatures = [
  'messages',
  'results',
  'records',
  'appointments',
  'refills',
  'payments',
  'forms',
  'education',
  'telehealth',
  'proxy',
] as const;
export type PortalFeature = (typeof portalFeatures)[number];

/** One series of figures: a measure, or one part of it. `portal-hits.results` */
export const seriesIdSchema = z
  .string()
  .check(z.regex(/^([a-z][a-z0-9-]{1,39}|msr_[0-9A-HJKMNP-TV-Z]{26})(\.[a-z]{2,20})?$/));

/** The series of a measure: itself, or one for each part. */
export const seriesOf = ({ id, dimension }: Pick<Measure, 'id' | 'dimension'>): string[] =>
  dimension === null ? [id] : portalFeatures.map((feature) => `${id}.${feature}`);

/** The measure that a series belongs to. */
export const measureIdOf = (seriesId: string): string => seriesId.split('.')[0] ?? seriesId;
