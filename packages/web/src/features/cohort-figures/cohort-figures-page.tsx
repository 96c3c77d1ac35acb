import { Text } from '@mantine/core';
import { seriesOf } from '@portolan/domain/measures/measure';
import type { Program } from '@portolan/domain/programs/program';
import { cohortFigureTexts } from '@portolan/messages/cohort-figure-texts';
import { programTexts } from '@portolan/messages/program-texts';
import { useState } from 'react';
import type { SpanName } from '../../charts/span-select.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { ErrorState } from '../../design/error-state.tsx';
import { LoadingState } from '../../design/loading-state.tsx';
import { useFormats, useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { ProgramFrame } from '../../program/program-frame.tsx';
import classes from './cohort-figures.module.css';
import { CohortTrendCard } from './cohort-trend-card.tsx';
import { FiguresControls } from './figures-controls.tsx';
import { MeasureDetail } from './measure-detail.tsx';
import { ReportingPanel } from './reporting-panel.tsx';
import { SummedCards } from './summed-cards.tsx';
import { useProgramFigures } from './use-program-figures.ts';

const Standing = ({ program }: { readonly program: Program }) => {
  const t = useTexts(cohortFigureTexts);
  const formats = useFormats();
  const { role } = useCurrentOrganization();
  const [span, setSpan] = useState<SpanName>('last12');
  const [peers, setPeers] = useState(false);
  const [large, enlarge] = useState<string | null>(null);
  const [left, setLeft] = useState<string | null>(null);
  const read = useProgramFigures(program, span);
  if (read === null) return <LoadingState rows={8} />;
  if ('error' in read) return <ErrorState error={read.error} onRetry={read.retry} />;
  const figures = read.made;
  if (figures.clinics.length === 0 && figures.sums.length === 0)
    return <EmptyState title={t.emptyTitle} description={t.empty} />;
  const open = figures.measures
    .flatMap((measure) => seriesOf(measure).map((series) => ({ measure, series })))
    .find(({ series }) => series === large);
  return (
    <div className={classes.page}>
      <FiguresControls span={span} onSpan={setSpan} peers={{ value: peers, onChange: setPeers }} />
      <Text size="sm" c="dimmed">
        {t.asOf(formats.dateTime(new Date(figures.readAt).toISOString()))}
        {role === 'coach' ? ` ${t.ofCoach}` : null}
      </Text>
      {open === undefined ? (
        <>
          <ReportingPanel figures={figures} />
          <SummedCards figures={figures}>
            {(measure, series) => (
              <CohortTrendCard
                key={series}
                measure={measure}
                series={series}
                figures={figures}
                isLeft={left === series}
                onEnlarge={() => enlarge(series)}
              />
            )}
          </SummedCards>
        </>
      ) : (
        <MeasureDetail
          {...open}
          program={program}
          figures={figures}
          peers={peers}
          onReduce={() => {
            setLeft(open.series);
            enlarge(null);
          }}
        />
      )}
    </div>
  );
};

/** What the clinics of a program have reported, together and each by itself (PRG-5). */
export const CohortFiguresPage = () => (
  <ProgramFrame title={useTexts(programTexts).tabs.figures}>
    {(program) => <Standing program={program} />}
  </ProgramFrame>
);
