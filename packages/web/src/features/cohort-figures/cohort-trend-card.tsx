import { Button, Paper } from '@mantine/core';
import { cohortTrend } from '@portolan/domain/dashboards/trend';
import type { Measure } from '@portolan/domain/measures/measure';
import { cohortFigureTexts } from '@portolan/messages/cohort-figure-texts';
import { IconArrowsMaximize } from '@tabler/icons-react';
import { MeasureTrend } from '../../charts/measure-trend.tsx';
import { useMeasureWords } from '../../charts/use-measure-words.ts';
import { useTexts } from '../../i18n/language-provider.tsx';
import type { SummedFigures } from './use-program-figures.ts';

type CohortTrendCardProps = {
  readonly measure: Measure;
  readonly series: string;
  readonly figures: SummedFigures;
  /** Whether the keyboard comes back to it, from its large view. */
  readonly isLeft: boolean;
  readonly onEnlarge: () => void;
};

/** One measure of all clinics together, small among the others. */
export const CohortTrendCard = ({ measure, series, figures, isLeft, onEnlarge }: CohortTrendCardProps) => {
  const t = useTexts(cohortFigureTexts);
  const { nameOf } = useMeasureWords();
  return (
    <Paper withBorder p="md">
      <MeasureTrend
        measure={measure}
        series={series}
        points={cohortTrend(measure, series, figures.months, figures.sums, figures.expectedIn)}
        aim={figures.aims[series] ?? null}
        aimMonths={figures.aimMonths}
        small
        level={2}
        action={
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconArrowsMaximize size={16} aria-hidden />}
            aria-label={t.enlargeOf(nameOf(measure, series))}
            autoFocus={isLeft}
            onClick={onEnlarge}
          >
            {t.enlarge}
          </Button>
        }
      />
    </Paper>
  );
};
