import { Button, Paper, Text } from '@mantine/core';
import { clinicTrend } from '@portolan/domain/dashboards/trend';
import type { Measure } from '@portolan/domain/measures/measure';
import type { Month } from '@portolan/domain/months';
import { clinicDashboardTexts } from '@portolan/messages/clinic-dashboard-texts';
import { IconArrowsMaximize, IconArrowsMinimize } from '@tabler/icons-react';
import { useState } from 'react';
import { MeasureTrend } from '../../charts/measure-trend.tsx';
import type { Mark } from '../../charts/trend-chart.tsx';
import { useMeasureWords } from '../../charts/use-measure-words.ts';
import { useLocale, useTexts } from '../../i18n/language-provider.tsx';
import classes from './dashboard.module.css';
import type { ClinicFigures } from './use-clinic-figures.ts';

type MeasureCardProps = {
  readonly measure: Measure;
  readonly series: string;
  readonly figures: ClinicFigures;
  readonly months: readonly Month[];
  readonly marks: readonly Mark[];
  readonly isLarge: boolean;
  readonly onToggle: () => void;
};

/** One measure, small among the others or large with everything that is known of it. */
export const MeasureCard = (props: MeasureCardProps) => {
  const { measure, series, figures, months, marks, isLarge, onToggle } = props;
  const t = useTexts(clinicDashboardTexts);
  const { language } = useLocale();
  const { nameOf } = useMeasureWords();
  /** The button stands elsewhere on a large card: the keyboard goes with it. */
  const [toggled, setToggled] = useState(false);
  const [first] = figures.asked;
  const milestones = first?.program.milestones;
  const toggle = (
    <Button
      variant="subtle"
      size="compact-sm"
      leftSection={
        isLarge ? <IconArrowsMinimize size={16} aria-hidden /> : <IconArrowsMaximize size={16} aria-hidden />
      }
      aria-label={isLarge ? undefined : t.enlargeOf(nameOf(measure, series))}
      aria-expanded={isLarge}
      autoFocus={toggled}
      onClick={() => {
        setToggled(true);
        onToggle();
      }}
    >
      {isLarge ? t.reduce : t.enlarge}
    </Button>
  );
  return (
    <Paper withBorder p="md" className={isLarge ? (classes.large ?? '') : ''}>
      <MeasureTrend
        measure={measure}
        series={series}
        points={clinicTrend(measure, series, months, figures.totals)}
        aim={figures.aims[series] ?? null}
        aimMonths={{
          startUp: milestones?.startUp?.slice(0, 7) ?? null,
          midProject: milestones?.midProject?.slice(0, 7) ?? null,
        }}
        marks={marks}
        small={!isLarge}
        level={2}
        action={toggle}
      />
      {isLarge ? (
        <>
          <Text size="sm" c="dimmed" mt="sm">
            <strong>{t.definition}</strong>
            {` · ${measure.definition[language]}`}
          </Text>
          {toggle}
        </>
      ) : null}
    </Paper>
  );
};
