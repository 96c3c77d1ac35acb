import {
  type Measure,
  type PortalFeature,
  portalFeatures,
  seriesOf,
} from '@portolan/domain/measures/measure';

/** Which of a cell's two numbers: the count, median or numerator, or the denominator. */
export type Part = 'n' | 'd';

/** One line of the sheet: one number of one series. */
export type SheetRow = {
  readonly key: string;
  readonly measure: Measure;
  readonly series: string;
  readonly part: Part;
  /** The feature of the portal that the series counts; null for a measure without parts. */
  readonly feature: PortalFeature | null;
};

/** A measure with its lines; `headed` where there is more than one, so that it has a heading of its own. */
export type RowGroup = {
  readonly measure: Measure;
  readonly headed: boolean;
  readonly rows: readonly SheetRow[];
};

const partsOf = ({ kind }: Measure): readonly Part[] => (kind === 'rate' ? ['n', 'd'] : ['n']);

/** The lines of measures, in their order. */
export const rowGroups = (measures: readonly Measure[]): RowGroup[] =>
  measures.map((measure) => {
    const rows = seriesOf(measure).flatMap((series, index) =>
      partsOf(measure).map((part) => ({
        key: `${series} ${part}`,
        measure,
        series,
        part,
        feature: measure.dimension === null ? null : (portalFeatures[index] ?? null),
      })),
    );
    return { measure, headed: rows.length > 1, rows };
  });
