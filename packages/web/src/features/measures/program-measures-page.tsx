import { Stack, Text } from '@mantine/core';
import type { Program } from '@portolan/domain/programs/program';
import { measureTexts } from '@portolan/messages/measure-texts';
import { programTexts } from '@portolan/messages/program-texts';
import { useQuery } from '@tanstack/react-query';
import { catalogueQuery } from '../../api/measures.ts';
import { ErrorState } from '../../design/error-state.tsx';
import { LoadingState } from '../../design/loading-state.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { ProgramFrame } from '../../program/program-frame.tsx';
import { mayWriteIn } from '../../program/rights.ts';
import { MeasureList } from './measure-list.tsx';
import { ReportingSection, reportingPlace } from './reporting-section.tsx';
import { useProgramMeasures } from './use-program-measures.ts';

const Measures = ({ program }: { readonly program: Program }) => {
  const t = useTexts(measureTexts);
  const { role } = useCurrentOrganization();
  const { measures, choiceOf, writes } = useProgramMeasures(program.id);
  const catalogue = useQuery(catalogueQuery);
  const failed = measures.error ?? catalogue.error;
  const editable = mayWriteIn(program, role);
  if (measures.data === undefined || catalogue.data === undefined)
    return failed === null ? (
      <LoadingState rows={6} />
    ) : (
      <ErrorState error={failed} onRetry={() => void measures.refetch()} />
    );
  return (
    <Stack gap="xl">
      <Text c="dimmed" maw="65ch">
        {t.program.lead}
      </Text>
      <ReportingSection
        measures={measures.data}
        editable={editable}
        writes={writes}
        change={(changes) => writes.change({ place: reportingPlace, decide: () => changes })}
      />
      <MeasureList
        ownNone={t.ownNoneProgram}
        view={{
          choice: choiceOf(measures.data),
          catalogue: catalogue.data,
          ofPrograms: [],
          expected: {},
          editable,
          askedBy: () => null,
          writes,
        }}
      />
    </Stack>
  );
};

/** What a program asks its clinics to record, how often and by when, and what it aims at (PRG-1). */
export const ProgramMeasuresPage = () => (
  <ProgramFrame title={useTexts(programTexts).tabs.measures}>
    {(program) => <Measures program={program} />}
  </ProgramFrame>
);
