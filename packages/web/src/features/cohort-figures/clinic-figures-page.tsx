import { Anchor, Group, Paper, Text, Title } from '@mantine/core';
import { reportingOfClinic } from '@portolan/domain/dashboards/own-figures';
import { clinicTrend } from '@portolan/domain/dashboards/trend';
import { recordedMeasures } from '@portolan/domain/measures/known-measures';
import { seriesOf } from '@portolan/domain/measures/measure';
import { addMonths } from '@portolan/domain/months';
import type { Program } from '@portolan/domain/programs/program';
import { cohortFigureTexts } from '@portolan/messages/cohort-figure-texts';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useApi } from '../../api/api.tsx';
import { askedMeasuresQuery, clinicFiguresQuery } from '../../api/cohort-figures.ts';
import { isProblem } from '../../api/is-problem.ts';
import { catalogueQuery } from '../../api/measures.ts';
import { readingOf } from '../../api/reading.ts';
import { MeasureTrend } from '../../charts/measure-trend.tsx';
import { type SpanName, spanTo } from '../../charts/span-select.tsx';
import { ErrorState } from '../../design/error-state.tsx';
import { LoadingState } from '../../design/loading-state.tsx';
import { NotFound } from '../../design/not-found.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { useOrganizationDay } from '../../organization/use-organization-day.ts';
import { ProgramFrame } from '../../program/program-frame.tsx';
import classes from './cohort-figures.module.css';
import { FiguresControls } from './figures-controls.tsx';
import { monthsOf } from './use-program-figures.ts';

const Ways = ({ programId, clinicId }: { readonly programId: string; readonly clinicId: string }) => {
  const t = useTexts(cohortFigureTexts);
  const { organizationId } = useCurrentOrganization();
  return (
    <Group gap="md">
      <Anchor
        renderRoot={(props) => (
          <Link
            to="/o/$organizationId/programs/$programId/figures"
            params={{ organizationId, programId }}
            {...props}
          />
        )}
      >
        {t.back}
      </Anchor>
      <Anchor
        renderRoot={(props) => (
          <Link
            to="/o/$organizationId/programs/$programId/clinics/$clinicId"
            params={{ organizationId, programId, clinicId }}
            {...props}
          />
        )}
      >
        {t.toClinic}
      </Anchor>
    </Group>
  );
};

const useClinic = (program: Program, clinicId: string, span: SpanName) => {
  const api = useApi();
  const params = { organizationId: useCurrentOrganization().organizationId, programId: program.id };
  const today = useOrganizationDay().slice(0, 7);
  const asked = useQuery(askedMeasuresQuery(api, params));
  const catalogue = useQuery(catalogueQuery);
  const asking = { from: spanTo(span, addMonths(today, -1)).from, to: today };
  const clinic = useQuery(clinicFiguresQuery(api, { ...params, clinicId }, asking));
  const made =
    asked.data && catalogue.data && clinic.data
      ? {
          clinic: clinic.data,
          months: monthsOf(span, today, clinic.data.months),
          measures: recordedMeasures({ chosen: [], custom: [] }, [asked.data], catalogue.data),
        }
      : null;
  return readingOf(made, [asked, catalogue, clinic]);
};

const OfClinic = ({ program }: { readonly program: Program }) => {
  const t = useTexts(cohortFigureTexts);
  const { clinicId = '' } = useParams({ strict: false });
  const [span, setSpan] = useState<SpanName>('last12');
  const read = useClinic(program, clinicId, span);
  if (read === null) return <LoadingState rows={6} />;
  if ('error' in read)
    return isProblem(read.error, 'not-found') ? (
      <NotFound />
    ) : (
      <ErrorState error={read.error} onRetry={read.retry} />
    );
  const { clinic, months, measures } = read.made;
  const totals = new Map(clinic.months.map((one) => [one.month, one.totals]));
  const { reported, of } = reportingOfClinic(clinic, months);
  const isReported = (series: string) => [...totals.values()].some((reportedThen) => series in reportedThen);
  return (
    <div className={classes.page}>
      <div>
        <Title order={2}>{t.clinicTitle(clinic.name)}</Title>
        <Text c="dimmed">{t.clinicLead(reported, of)}</Text>
        <Ways programId={program.id} clinicId={clinicId} />
      </div>
      <FiguresControls span={span} onSpan={setSpan} />
      <div className={classes.cards}>
        {measures.flatMap((measure) =>
          seriesOf(measure)
            .filter(isReported)
            .map((series) => (
              <Paper key={series} withBorder p="md">
                <MeasureTrend
                  measure={measure}
                  series={series}
                  points={clinicTrend(measure, series, months, totals)}
                  aim={null}
                  level={3}
                />
              </Paper>
            )),
        )}
      </div>
    </div>
  );
};

/** What one clinic of a program has approved, measure by measure. */
export const ClinicFiguresPage = () => (
  <ProgramFrame title={useTexts(cohortFigureTexts).title}>
    {(program) => <OfClinic program={program} />}
  </ProgramFrame>
);
