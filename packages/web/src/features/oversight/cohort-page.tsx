import { Button, Group, Loader, Text } from '@mantine/core';
import { isSifted, sift } from '@portolan/domain/programs/cohort-filters';
import { inOrder } from '@portolan/domain/programs/cohort-row';
import type { Program } from '@portolan/domain/programs/program';
import { oversightTexts } from '@portolan/messages/oversight-texts';
import { programTexts } from '@portolan/messages/program-texts';
import { IconRefresh } from '@tabler/icons-react';
import { useMemo } from 'react';
import { EmptyState } from '../../design/empty-state.tsx';
import { ErrorState } from '../../design/error-state.tsx';
import { LoadingState } from '../../design/loading-state.tsx';
import { useFormats, useLocale, useTexts } from '../../i18n/language-provider.tsx';
import { useOrganizationDay } from '../../organization/use-organization-day.ts';
import { ProgramFrame } from '../../program/program-frame.tsx';
import { useCohortView } from './cohort-view.ts';
import { CohortFiltersBar } from './filters/cohort-filters.tsx';
import { LeftClinics } from './left-clinics.tsx';
import { HeatMap } from './map/heat-map.tsx';
import { Legend } from './map/legend.tsx';
import { NoClinics } from './no-clinics.tsx';
import { type Cohort, useCohort } from './use-cohort.ts';

type StandingProps = {
  readonly program: Program;
  readonly cohort: Cohort;
  readonly onRefresh: () => void;
};

const Standing = ({ program, cohort, onRefresh }: StandingProps) => {
  const t = useTexts(oversightTexts).cohort;
  const formats = useFormats();
  const { language } = useLocale();
  const today = useOrganizationDay();
  const { view, sift: change, putInOrder, clear } = useCohortView(program.id);
  const { rows, columns } = cohort;
  const shown = useMemo(
    () => inOrder(sift(rows, view.filters, today), view.order, language),
    [rows, view, today, language],
  );
  return (
    <>
      <CohortFiltersBar
        view={view}
        sift={change}
        putInOrder={putInOrder}
        rows={rows}
        columns={columns}
        today={today}
      />
      <Group justify="space-between" gap="xs" mb="xs">
        <Group gap="sm" role="status">
          <Text fw={600}>{t.shown(shown.length, rows.length)}</Text>
          {cohort.isReading ? (
            <>
              <Loader size="xs" aria-hidden />
              <Text c="dimmed">{t.loading(rows.length)}</Text>
            </>
          ) : null}
          {isSifted(view.filters) ? (
            <Button variant="subtle" size="compact-sm" onClick={clear}>
              {t.clear}
            </Button>
          ) : null}
        </Group>
        <Legend />
      </Group>
      {shown.length === 0 ? (
        <EmptyState
          title={t.nothing}
          description=""
          action={
            <Button variant="default" onClick={clear}>
              {t.clear}
            </Button>
          }
        />
      ) : (
        <HeatMap programId={program.id} rows={shown} columns={columns} today={today} />
      )}
      <Group justify="space-between" gap="xs" mt="xs">
        <Text size="sm" c="dimmed">
          {t.howTo}
        </Text>
        <Group gap="xs">
          <Text size="sm" c="dimmed">
            {t.asOf(formats.dateTime(new Date(cohort.readAt).toISOString()))}
          </Text>
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconRefresh size={16} aria-hidden />}
            onClick={onRefresh}
          >
            {t.refresh}
          </Button>
        </Group>
      </Group>
    </>
  );
};

const CohortOf = ({ program }: { readonly program: Program }) => {
  const read = useCohort(program);
  if (read === null) return <LoadingState rows={8} />;
  if ('error' in read) return <ErrorState error={read.error} onRetry={read.retry} />;
  const { cohort, refresh } = read;
  return (
    <>
      {cohort.rows.length === 0 && !cohort.isReading ? (
        <NoClinics program={program} />
      ) : (
        <Standing program={program} cohort={cohort} onRefresh={refresh} />
      )}
      <LeftClinics clinics={cohort.left} />
    </>
  );
};

/** How the clinics of a program stand with each element of their plans (PRG-3). */
export const CohortPage = () => (
  <ProgramFrame title={useTexts(programTexts).tabs.cohort}>
    {(program) => <CohortOf program={program} />}
  </ProgramFrame>
);
