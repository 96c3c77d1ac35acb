import { Button, NativeSelect, Paper, Text } from '@mantine/core';
import { ownFigures } from '@portolan/domain/dashboards/own-figures';
import { cohortTrend, lastPoint } from '@portolan/domain/dashboards/trend';
import type { Measure } from '@portolan/domain/measures/measure';
import type { Program } from '@portolan/domain/programs/program';
import { cohortFigureTexts } from '@portolan/messages/cohort-figure-texts';
import { IconArrowLeft } from '@tabler/icons-react';
import { useState } from 'react';
import { MeasureTrend } from '../../charts/measure-trend.tsx';
import { useFormats, useLocale, useTexts } from '../../i18n/language-provider.tsx';
import { ClinicList } from './clinic-list.tsx';
import classes from './cohort-figures.module.css';
import { GroupsPanel } from './groups-panel.tsx';
import { PeriodSentence } from './period-sentence.tsx';
import { SpreadPanel } from './spread-panel.tsx';
import type { ProgramFigures } from './use-program-figures.ts';

type MeasureDetailProps = {
  readonly program: Program;
  readonly measure: Measure;
  readonly series: string;
  readonly figures: ProgramFigures;
  readonly peers: boolean;
  readonly onReduce: () => void;
};

/** Everything that is known of one measure in a program: trend, spread, groups, and every clinic. */
export const MeasureDetail = (props: MeasureDetailProps) => {
  const { program, measure, series, figures, peers, onReduce } = props;
  const t = useTexts(cohortFigureTexts);
  const { language } = useLocale();
  const formats = useFormats();
  const { months, sums, expectedIn, clinics, aims } = figures;
  const points = cohortTrend(measure, series, months, sums, expectedIn);
  const [chosen, choose] = useState<string | null>(null);
  const newest = months.findLast((month) => sums.find((one) => one.month === month)?.sums.series[series]);
  const month =
    months.find((one) => one === chosen) ?? lastPoint(points)?.month ?? newest ?? months.at(-1) ?? '';
  const own = ownFigures(measure, series, month, clinics);
  const target = aims[series]?.target ?? null;
  return (
    <div className={classes.detail}>
      <div>
        <Button
          variant="default"
          size="sm"
          leftSection={<IconArrowLeft size={16} aria-hidden />}
          autoFocus
          onClick={onReduce}
        >
          {t.reduce}
        </Button>
      </div>
      <Paper withBorder p="md">
        <MeasureTrend
          measure={measure}
          series={series}
          points={points}
          aim={aims[series] ?? null}
          aimMonths={figures.aimMonths}
          level={2}
        />
        <PeriodSentence measure={measure} points={points} />
        <Text size="sm" c="dimmed" mt="xs">
          {measure.definition[language]}
        </Text>
      </Paper>
      <NativeSelect
        label={t.month}
        value={month}
        maw={360}
        onChange={({ currentTarget: { value } }) => choose(value)}
      >
        {months.toReversed().map((one) => (
          <option key={one} value={one}>
            {formats.month(one)}
          </option>
        ))}
      </NativeSelect>
      <div className={classes.pair}>
        <SpreadPanel
          measure={measure}
          series={series}
          month={month}
          own={own}
          target={target}
          named={!peers}
        />
        <GroupsPanel measure={measure} series={series} own={own} month={month} peers={peers} />
      </div>
      {peers ? null : (
        <ClinicList
          programId={program.id}
          measure={measure}
          own={own}
          clinics={clinics}
          months={months}
          league={figures.league}
        />
      )}
    </div>
  );
};
