import type { FigureWarning } from '@portolan/domain/figures/warnings';
import type { Measure } from '@portolan/domain/measures/measure';
import type { Figure } from '@portolan/domain/measures/measure-settings';
import { figureFaultTexts } from '@portolan/messages/figure-fault-texts';
import { figureTexts } from '@portolan/messages/figure-texts';
import { problemTexts } from '@portolan/messages/problem-texts';
import { readFigure } from '../../../i18n/figure-text.ts';
import { useFormats, useLocale, useTexts } from '../../../i18n/language-provider.tsx';
import type { Refusal } from '../saving/figure-queue.ts';
import type { SheetRow } from './rows.ts';
import type { CellView, Lock } from './sheet.ts';
import type { TypedFault } from './typed.ts';

/** The words of rows and cells. */
export const useCellWords = () => {
  const t = useTexts(figureTexts);
  const said = useTexts(figureFaultTexts);
  const problems: Readonly<Record<string, string>> = useTexts(problemTexts).codes;
  const { language } = useLocale();
  const { figure } = useFormats();
  const faults: Readonly<Record<string, string>> = said.faults;

  const faultText = (why: TypedFault | Refusal['why'], { decimals }: Measure): string =>
    why === 'fraction' ? said.fraction(decimals) : (faults[why] ?? problems[why] ?? '');

  /** A line's own name beneath its measure's heading; the measure's where it has no other line. */
  const lineName = ({ measure, feature, part }: SheetRow): string => {
    if (measure.kind === 'rate')
      return (part === 'n' ? measure.numerator : measure.denominator)?.[language] ?? '';
    return feature === null ? measure.name[language] : t.features[feature];
  };
  return {
    measureName: (measure: Measure) => measure.name[language],
    lineName,
    /** As `lineName`, for where there is little room: what a rate's two numbers are is said beside the grid. */
    shortName: (row: SheetRow): string => {
      if (row.measure.kind !== 'rate') return lineName(row);
      return row.part === 'n' ? t.howMany : t.outOf;
    },
    seriesName: ({ measure, feature }: Pick<SheetRow, 'measure' | 'feature'>) =>
      feature === null ? measure.name[language] : t.feature(measure.name[language], t.features[feature]),
    definition: (measure: Measure) => measure.definition[language],
    /** A field's text as the language writes it; as it was typed where it is no number. */
    shown: (text: string, { decimals }: Measure): string => {
      const read = readFigure(text, decimals);
      return read.kind === 'figure' ? figure(read.value, decimals) : text;
    },
    figure: (value: Figure | null, { decimals }: Measure): string => {
      if (value === null) return t.detail.blank;
      const above = figure(value.n, decimals);
      return value.d === undefined ? above : `${above} ${t.of} ${figure(value.d, decimals)}`;
    },
    warning: (warning: FigureWarning) => said.warnings[warning],
    lock: (lock: Lock) => said.locks[lock],
    /** What is wrong with a cell, in a sentence; null for nothing. */
    trouble: ({ fault, refusal }: CellView, measure: Measure): string | null => {
      if (refusal !== null) return faultText(refusal.why, measure);
      return fault === null ? null : faultText(fault.why, measure);
    },
  };
};
export type CellWords = ReturnType<typeof useCellWords>;
