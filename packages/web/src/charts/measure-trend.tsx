import { findingOf } from '@portolan/domain/dashboards/finding';
import { comparable, isIncomplete, type TrendPoint } from '@portolan/domain/dashboards/trend';
import { valueIfAny } from '@portolan/domain/dashboards/value';
import type { Measure } from '@portolan/domain/measures/measure';
import type { Aim } from '@portolan/domain/measures/measure-settings';
import type { Month } from '@portolan/domain/months';
import { chartTexts } from '@portolan/messages/chart-texts';
import type { ReactNode } from 'react';
import { useFormats, useTexts } from '../i18n/language-provider.tsx';
import { type Mark, TrendChart } from './trend-chart.tsx';
import { useMeasureWords } from './use-measure-words.ts';

/** The months in which a program's milestones fall. */
export type AimMonths = { readonly startUp: Month | null; readonly midProject: Month | null };

type MeasureTrendProps = {
  readonly measure: Measure;
  readonly series: string;
  readonly points: readonly TrendPoint[];
  readonly aim: Aim | null;
  readonly aimMonths?: AimMonths;
  readonly marks?: readonly Mark[];
  readonly small?: boolean;
  readonly action?: ReactNode;
  readonly level?: 2 | 3 | 4;
};

const noMonths: AimMonths = { startUp: null, midProject: null };

/** Numbers as the table and the file have them: the figure, and of rates both numbers. */
const useTrendRows = ({ measure, points, marks = [] }: MeasureTrendProps) => {
  const t = useTexts(chartTexts).table;
  const formats = useFormats();
  const write = useMeasureWords().writer(measure);
  const isRate = measure.kind === 'rate';
  const ofMany = points.some(({ clinics }) => clinics !== null);
  const marked = marks.length > 0;
  const head = [
    t.month,
    t.value,
    ...(isRate ? [t.numerator, t.denominator] : []),
    ...(ofMany ? [t.reported, t.expected] : []),
    ...(marked ? [t.happened] : []),
  ];
  const number = (value: number | undefined) => (value === undefined ? '' : formats.number(value));
  const body = points.map(({ month, value, figure, clinics }) => [
    formats.month(month),
    value === null ? '' : write(value),
    ...(isRate ? [number(figure?.n), number(figure?.d)] : []),
    ...(ofMany ? [number(clinics?.reported), number(clinics?.of)] : []),
    ...(marked ? [(marks.find((mark) => mark.month === month)?.what ?? []).join('; ')] : []),
  ]);
  return { head, body, words: marked ? [head.length - 1] : [] };
};

/** One measure by month: its finding as a sentence, its aims, its gaps, and how many clinics it speaks for. */
export const MeasureTrend = (props: MeasureTrendProps) => {
  const {
    measure,
    series,
    points,
    aim,
    aimMonths = noMonths,
    marks = [],
    small = false,
    action,
    level,
  } = props;
  const t = useTexts(chartTexts);
  const formats = useFormats();
  const { writer, sentence } = useMeasureWords();
  const write = writer(measure);
  const target = valueIfAny(measure, aim?.target);
  const baseline = valueIfAny(measure, aim?.baseline);
  const finding = findingOf(measure, comparable(measure, points), target);
  const hollow = points.filter((point) => isIncomplete(measure, point)).length;
  const missing = points.filter(({ value }) => value === null).length;
  const rows = useTrendRows(props);
  const last = points.findLast(({ value }) => value !== null) ?? points.at(-1);
  const clinics = last?.clinics ?? null;
  const reported =
    last === undefined || clinics === null
      ? ''
      : `${t.reportedIn(clinics.reported, clinics.of, formats.month(last.month))}.`;
  const cannotAdd = measure.kind === 'median' && clinics !== null;
  const wordsOf = ({ month, value, clinics: of }: TrendPoint): string => {
    const words = value === null ? t.noFigure : write(value);
    return of === null
      ? t.point(formats.month(month), words)
      : t.pointOf(formats.month(month), words, t.reported(of.reported, of.of));
  };
  const aims = (['startUp', 'midProject'] as const).flatMap((name) => {
    const [month, value] = [aimMonths[name], valueIfAny(measure, aim?.[name])];
    if (month === null || value === null) return [];
    return [
      { month, value, words: `◇ ${t.lineLabel(t[name], write(value))} (${formats.shortMonth(month)})` },
    ];
  });
  return (
    <TrendChart
      title={sentence(measure, series, finding)}
      under={[reported, t.gaps(missing, points.length), t.hollow(hollow), cannotAdd ? t.medians : '']
        .filter((part) => part !== '')
        .join(' ')}
      points={points.map((point) => ({
        month: point.month,
        value: point.value,
        words: wordsOf(point),
        isHollow: isIncomplete(measure, point),
      }))}
      target={target === null ? null : { value: target, words: t.lineLabel(t.target, write(target)) }}
      baseline={
        baseline === null ? null : { value: baseline, words: t.lineLabel(t.baseline, write(baseline)) }
      }
      aims={aims}
      marks={marks}
      axis={write}
      {...(measure.kind === 'rate' ? { ceiling: 100 } : {})}
      rows={rows}
      small={small}
      action={action}
      level={level ?? 3}
    />
  );
};
