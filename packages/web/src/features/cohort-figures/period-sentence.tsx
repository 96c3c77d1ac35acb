import { Text } from '@mantine/core';
import type { TrendPoint } from '@portolan/domain/dashboards/trend';
import { readFigure } from '@portolan/domain/dashboards/value';
import { figureOver } from '@portolan/domain/figures/period';
import type { Measure } from '@portolan/domain/measures/measure';
import { cohortFigureTexts } from '@portolan/messages/cohort-figure-texts';
import { useMeasureWords } from '../../charts/use-measure-words.ts';
import { useTexts } from '../../i18n/language-provider.tsx';

type PeriodSentenceProps = { readonly measure: Measure; readonly points: readonly TrendPoint[] };

/** What the months come to together, where they may be added (KPI-1). Of a stock the last month stands, which the title says. */
export const PeriodSentence = ({ measure, points }: PeriodSentenceProps) => {
  const t = useTexts(cohortFigureTexts);
  const write = useMeasureWords().writer(measure);
  if (measure.overMonths === 'last') return null;
  if (measure.overMonths === 'each') return <Text c="dimmed">{t.eachMonth}</Text>;
  const { figure, reported } = figureOver(measure.overMonths, points);
  const value = figure === null ? null : readFigure(measure, figure);
  if (value === null) return null;
  return <Text fw={600}>{(measure.kind === 'rate' ? t.periodRate : t.period)(write(value), reported)}</Text>;
};
