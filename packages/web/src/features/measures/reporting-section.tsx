import { NativeSelect, SimpleGrid, Stack, Switch, Text, Title } from '@mantine/core';
import { cadences, type ProgramMeasures } from '@portolan/domain/measures/measure-settings';
import { measureTexts } from '@portolan/messages/measure-texts';
import { Row, RowList } from '../../design/row-list.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';
import type { MeasureWrites } from './use-measure-writes.ts';
import type { ReportingChanges } from './use-program-measures.ts';
import { WriteMark } from './write-mark.tsx';

type ReportingSectionProps = {
  readonly measures: ProgramMeasures;
  readonly editable: boolean;
  readonly writes: Pick<MeasureWrites<never, never>, 'outcomeAt'>;
  readonly change: (changes: ReportingChanges) => void;
};

const usualDays = [5, 10, 15, 20, 25, 30, 45, 60] as const;
export const reportingPlace = 'reporting';

/** How often clinics report and by when, and whether they are ranked. */
export const ReportingSection = ({ measures, editable, writes, change }: ReportingSectionProps) => {
  const t = useTexts(measureTexts).program;
  const days = [...new Set([...usualDays, measures.dueDays])].sort((one, other) => one - other);
  return (
    <section aria-labelledby="reporting">
      <Title order={2} id="reporting" mb="sm">
        {t.reporting}
      </Title>
      {editable ? (
        <Stack gap="md" maw="40rem">
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <NativeSelect
              label={t.cadence}
              value={measures.cadence}
              data={cadences.map((value) => ({ value, label: t.cadences[value] }))}
              onChange={(event) => {
                const chosen = cadences.find((cadence) => cadence === event.currentTarget.value);
                if (chosen !== undefined) change({ cadence: chosen });
              }}
            />
            <NativeSelect
              label={t.due}
              value={String(measures.dueDays)}
              data={days.map((count) => ({ value: String(count), label: t.days(count) }))}
              onChange={(event) => change({ dueDays: Number(event.currentTarget.value) })}
            />
          </SimpleGrid>
          <Switch
            label={t.league}
            description={t.leagueHelp}
            checked={measures.league}
            onChange={(event) => change({ league: event.currentTarget.checked })}
          />
          <WriteMark writes={writes} place={reportingPlace} />
        </Stack>
      ) : (
        <RowList>
          <Row spread>
            <Text>{t.cadence}</Text>
            <Text fw={600}>{t.cadences[measures.cadence]}</Text>
          </Row>
          <Row spread>
            <Text>{t.due}</Text>
            <Text fw={600}>{t.days(measures.dueDays)}</Text>
          </Row>
        </RowList>
      )}
    </section>
  );
};
