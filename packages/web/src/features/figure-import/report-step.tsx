import { Button, Group, Paper, Progress, Stack, Text, Title } from '@mantine/core';
import { writeCsv } from '@portolan/documents/write-csv';
import { figureImportReportTexts } from '@portolan/messages/figure-import-report-texts';
import { IconDownload } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { ErrorState } from '../../design/error-state.tsx';
import { download } from '../../files/download.ts';
import { useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import type { Checked } from './check-figures.ts';
import { ReportRows } from './report-rows.tsx';
import type { Clinic } from './use-clinic.ts';
import type { Import } from './use-import.ts';
import { useRowWords } from './use-row-words.ts';

type ReportStepProps = { readonly state: Import; readonly checked: Checked; readonly clinic: Clinic };

const kinds = ['entered', 'corrected', 'ready', 'correction', 'refused', 'unchanged', 'blank'] as const;

/** What every row would do, or did; how many of each; and the next step. */
export const ReportStep = ({ state, checked, clinic }: ReportStepProps) => {
  const t = useTexts(figureImportReportTexts).report;
  const { organizationId } = useCurrentOrganization();
  const { words } = useRowWords(clinic);
  const { rows, settled, isSending, isChecking } = state;
  const counts = Map.groupBy(rows, ({ state: { kind } }) => kind);
  const count = (kind: (typeof kinds)[number]) => counts.get(kind)?.length ?? 0;
  const ready = count('ready') + count('correction');
  const entered = count('entered') + count('corrected');
  const wasSent = checked.sent.size > 0;
  const save = () => {
    const titles = [t.row, t.month, t.measure, t.site, t.figure, t.result];
    const lines = rows.map((row) => {
      const said = words(row, checked.table.rows);
      return [said.row, said.month, said.measure, said.site, said.figure, said.result];
    });
    download(t.reportName(new Date().toISOString().slice(0, 10)), writeCsv([titles, ...lines]));
  };
  const lead = () => {
    if (entered > 0) return null;
    if (ready > 0) return t.nothingYet;
    return count('refused') === 0 && count('unchanged') > 0 ? t.allThere : t.nothingToEnter;
  };
  const title = wasSent ? t.done : t.preview;
  return (
    <Paper withBorder p={{ base: 'md', sm: 'lg' }} component="section" aria-labelledby="import-report">
      <Title order={2} id="import-report" mb="xs">
        {title}
      </Title>
      <Stack gap="md">
        <div role="status">
          {lead() === null ? null : <Text>{lead()}</Text>}
          {kinds
            .filter((kind) => count(kind) > 0)
            .map((kind) => (
              <Text key={kind} fw={kind === 'entered' || kind === 'ready' ? 600 : 400}>
                {t.counts[kind](count(kind))}
              </Text>
            ))}
        </div>
        {isSending ? (
          <div>
            <Progress
              value={settled.of === 0 ? 0 : (100 * settled.done) / settled.of}
              mb={6}
              aria-label={t.settled(settled.done, settled.of)}
            />
            <Text size="sm">{t.settled(settled.done, settled.of)}</Text>
            <Text size="sm" c="dimmed">
              {t.stay}
            </Text>
          </div>
        ) : null}
        {state.hasStopped ? <Text role="alert">{t.stopped}</Text> : null}
        {state.error === null ? null : <ErrorState error={state.error} />}
        <ReportRows state={state} checked={checked} words={words} />
        <Group gap="sm">
          {ready === 0 ? null : (
            <Button loading={isSending} disabled={isChecking} onClick={state.apply}>
              {t.apply(ready)}
            </Button>
          )}
          {wasSent && count('refused') > 0 ? (
            <Button variant="default" loading={isChecking} disabled={isSending} onClick={() => state.check()}>
              {t.again}
            </Button>
          ) : null}
          <Button variant="default" leftSection={<IconDownload size={18} aria-hidden />} onClick={save}>
            {t.save}
          </Button>
          {entered === 0 ? null : (
            <Button
              variant={ready === 0 ? 'filled' : 'default'}
              disabled={isSending}
              renderRoot={(props) => (
                <Link to="/o/$organizationId/figures" params={{ organizationId }} {...props} />
              )}
            >
              {t.toFigures}
            </Button>
          )}
        </Group>
      </Stack>
    </Paper>
  );
};
