import { Anchor, Paper, Text, Title } from '@mantine/core';
import { cohortTrend } from '@portolan/domain/dashboards/trend';
import { addMonths } from '@portolan/domain/months';
import { cohortFigureTexts } from '@portolan/messages/cohort-figure-texts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { useApi } from '../../api/api.tsx';
import { foundationSumsQuery } from '../../api/cohort-figures.ts';
import { catalogueQuery } from '../../api/measures.ts';
import { programsQuery } from '../../api/programs.ts';
import { MeasureTrend } from '../../charts/measure-trend.tsx';
import { type SpanName, spanTo } from '../../charts/span-select.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { ErrorState } from '../../design/error-state.tsx';
import { LoadingState } from '../../design/loading-state.tsx';
import { PageHeader } from '../../design/page-header.tsx';
import { useFormats, useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { useOrganizationDay } from '../../organization/use-organization-day.ts';
import classes from './cohort-figures.module.css';
import { FiguresControls } from './figures-controls.tsx';
import { PeriodSentence } from './period-sentence.tsx';
import { ReportingPanel } from './reporting-panel.tsx';
import { SummedCards } from './summed-cards.tsx';
import { monthsOf } from './use-program-figures.ts';

const Programs = () => {
  const t = useTexts(cohortFigureTexts);
  const { organizationId } = useCurrentOrganization();
  const programs = useQuery(programsQuery(useApi(), organizationId)).data ?? [];
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <Title order={2} id={id}>
        {t.programs}
      </Title>
      <Text c="dimmed">{t.ownMeasures}</Text>
      <ul>
        {programs.map(({ id: programId, name }) => (
          <li key={programId}>
            <Anchor
              renderRoot={(props) => (
                <Link
                  to="/o/$organizationId/programs/$programId/figures"
                  params={{ organizationId, programId }}
                  {...props}
                />
              )}
            >
              {t.toProgram(name)}
            </Anchor>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** Nobody can say of how many, where no program has a sum of the month. */
const nobodyExpected = () => 0;

const Standing = () => {
  const t = useTexts(cohortFigureTexts);
  const formats = useFormats();
  const api = useApi();
  const { organizationId } = useCurrentOrganization();
  const today = useOrganizationDay().slice(0, 7);
  const [span, setSpan] = useState<SpanName>('last12');
  const asking = { from: spanTo(span, addMonths(today, -1)).from, to: today };
  const sums = useQuery(foundationSumsQuery(api, organizationId, asking));
  const catalogue = useQuery(catalogueQuery);
  const failed = [sums, catalogue].find(({ isError }) => isError);
  if (!sums.data || !catalogue.data)
    return failed ? (
      <ErrorState error={failed.error} onRetry={() => void failed.refetch()} />
    ) : (
      <LoadingState rows={6} />
    );
  const months = monthsOf(span, today, sums.data);
  const figures = { measures: catalogue.data, sums: sums.data, months, expectedIn: nobodyExpected };
  return (
    <div className={classes.page}>
      <FiguresControls span={span} onSpan={setSpan} />
      <Text size="sm" c="dimmed">
        {t.asOf(formats.dateTime(new Date(sums.dataUpdatedAt).toISOString()))}
      </Text>
      {sums.data.length === 0 ? (
        <EmptyState title={t.emptyTitle} description={t.empty} />
      ) : (
        <>
          <ReportingPanel figures={figures} />
          <SummedCards figures={figures} quiet>
            {(measure, series) => {
              const points = cohortTrend(measure, series, months, sums.data, nobodyExpected);
              return (
                <Paper key={series} withBorder p="md">
                  <MeasureTrend measure={measure} series={series} points={points} aim={null} level={2} />
                  <PeriodSentence measure={measure} points={points} />
                </Paper>
              );
            }}
          </SummedCards>
        </>
      )}
      <Programs />
    </div>
  );
};

/** The figures of all programs of a foundation together. */
export const FoundationFiguresPage = () => {
  const t = useTexts(cohortFigureTexts);
  return (
    <>
      <PageHeader title={t.foundationTitle} description={t.foundationLead} />
      <Standing />
    </>
  );
};
