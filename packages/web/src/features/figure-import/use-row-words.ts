import type { FigureFault } from '@portolan/domain/figures/cell-change';
import type { ReadFault, SourceCell } from '@portolan/domain/figures/reading/reading';
import { type Measure, measureIdOf, portalFeatures } from '@portolan/domain/measures/measure';
import type { Figure } from '@portolan/domain/measures/measure-settings';
import type { Table } from '@portolan/domain/tables/table';
import { figureFaultTexts } from '@portolan/messages/figure-fault-texts';
import { figureImportFaultTexts } from '@portolan/messages/figure-import-fault-texts';
import { figureImportReportTexts } from '@portolan/messages/figure-import-report-texts';
import { figureTexts } from '@portolan/messages/figure-texts';
import { useFormats, useLocale, useTexts } from '../../i18n/language-provider.tsx';
import type { ReportRow, RowState } from './row-states.ts';
import type { Clinic } from './use-clinic.ts';

/** Rows that are named in one sentence; of more than these their number is said. */
const mostNamed = 8;

/** What a row of the report says. */
export type RowWords = {
  readonly row: string;
  readonly month: string;
  readonly measure: string;
  readonly site: string;
  readonly figure: string;
  readonly result: string;
};

/** The words of the report. */
export const useRowWords = ({ known }: Clinic) => {
  const t = useTexts(figureImportReportTexts);
  const { faults, moreRows } = useTexts(figureImportFaultTexts);
  const shared = useTexts(figureFaultTexts);
  const grid = useTexts(figureTexts);
  const { language } = useLocale();
  const formats = useFormats();
  const measures = new Map(known.measures.map((measure) => [measure.id, measure]));
  const sites = new Map(known.sites.map(({ id, name }) => [id, name]));
  const ofEntering: Readonly<Record<FigureFault, string>> = shared.faults;

  const seriesName = (series: string): string => {
    const measure = measures.get(measureIdOf(series));
    const part = portalFeatures.find((feature) => series.endsWith(`.${feature}`));
    const name = measure?.name[language] ?? series;
    return part === undefined ? name : grid.feature(name, grid.features[part]);
  };
  const figureText = (figure: Figure | null, measure: Pick<Measure, 'decimals'> | undefined): string => {
    if (figure === null) return t.states.empty;
    const written = (value: number) => formats.figure(value, measure?.decimals ?? 0);
    return figure.d === undefined
      ? written(figure.n)
      : `${written(figure.n)} ${grid.of} ${written(figure.d)}`;
  };
  const faultText = (why: ReadFault | FigureFault, lines: readonly number[]): string => {
    switch (why) {
      case 'twice-different':
        return faults[why](
          formats.list([
            ...lines.slice(0, mostNamed).map(String),
            ...(lines.length > mostNamed ? [moreRows(lines.length - mostNamed)] : []),
          ]),
        );
      case 'month-in-the-future':
      case 'month-outside-the-period':
      case 'month-not-open':
      case 'numerator-above-denominator':
      case 'denominator-missing':
      case 'denominator-not-asked':
      case 'whole-clinic-only':
      case 'entered-by-site':
      case 'changed-meanwhile':
      case 'named-twice':
      case 'too-much-in-one-month':
        return ofEntering[why];
      default:
        return faults[why];
    }
  };
  const result = (state: RowState, series: string | null): string => {
    const measure = series === null ? undefined : measures.get(measureIdOf(series));
    switch (state.kind) {
      case 'ready':
        return state.change.was === null
          ? t.states.ready
          : t.states.replaces(figureText(state.change.was, measure));
      case 'correction':
        return t.states.correction(figureText(state.change.was, measure));
      case 'unchanged':
        return state.line === null ? t.states.unchanged : t.states.repeated(state.line);
      case 'refused': {
        const fault = faultText(state.why, state.lines ?? []);
        return state.stored === undefined
          ? fault
          : `${fault} ${t.states.nowThere(figureText(state.stored, measure))}`;
      }
      default:
        return t.states[state.kind];
    }
  };
  return {
    seriesName,
    words: ({ figure, state }: ReportRow, table: Table): RowWords => {
      const { month, series, place } = figure.at;
      const said = (...wanted: readonly SourceCell['role'][]) =>
        figure.cells
          .filter(({ role }) => wanted.includes(role))
          .map(({ row, column }) => String(table[row]?.[column] ?? ''))
          .filter((text) => text !== '')
          .join(' / ');
      return {
        row: formats.list(figure.lines.map(String)),
        month: month === null ? said('month') : formats.shortMonth(month),
        measure: series === null ? said('measure') : seriesName(series),
        site:
          place === null
            ? said('site')
            : place === 'clinic'
              ? t.report.wholeClinic
              : (sites.get(place) ?? place),
        figure: said('value', 'numerator', 'denominator'),
        result: result(state, series),
      };
    },
  };
};
