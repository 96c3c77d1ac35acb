import { Button, Group, Paper, Progress, Stack, Text, Title } from '@mantine/core';
import { writeCsv } from '@portolan/documents/write-csv';
import type { Day } from '@portolan/domain/days';
import { contactImportTexts } from '@portolan/messages/contact-import-texts';
import { IconDownload } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { ErrorState } from '../../design/error-state.tsx';
import { download } from '../../files/download.ts';
import { RefusedRows } from '../../files/refused-rows.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { results, type ToldRow } from './tell-rows.ts';

type RowsStepProps = {
  readonly told: readonly ToldRow[];
  /** Rows that were answered, of those that are sent. */
  readonly done: number;
  readonly sendable: number;
  readonly isSending: boolean;
  readonly error: unknown;
  readonly today: Day;
  readonly onSend: () => void;
};

/** What every row would do, or did; how many of each; and the next step. */
export const RowsStep = ({ told, done, sendable, isSending, error, today, onSend }: RowsStepProps) => {
  const t = useTexts(contactImportTexts).report;
  const { organizationId } = useCurrentOrganization();
  const byResult = Map.groupBy(told, ({ result }) => result);
  const count = (result: ToldRow['result']) => byResult.get(result)?.length ?? 0;
  const explained = [...(byResult.get('refused') ?? []), ...(byResult.get('opted-out') ?? [])];
  const left = sendable - done;
  const save = () => {
    const titles = [t.titles.row, t.titles.email, t.titles.result, t.titles.reason];
    const lines = told.map(({ row, email, result, reason }) => [
      String(row),
      email,
      t.results[result],
      reason,
    ]);
    download(t.fileName(today), writeCsv([titles, ...lines]));
  };
  return (
    <Paper withBorder p={{ base: 'md', sm: 'lg' }} component="section" aria-labelledby="contact-rows">
      <Title order={2} id="contact-rows" mb="xs">
        {t.title}
      </Title>
      <Stack gap="md">
        <div role="status">
          {told.length === 0 ? <Text>{t.nothing}</Text> : null}
          {sendable > 0 && left === 0 && !isSending ? <Text fw={600}>{t.done}</Text> : null}
          {isSending
            ? null
            : results
                .filter((result) => count(result) > 0)
                .map((result) => <Text key={result}>{t[result](count(result))}</Text>)}
        </div>
        {isSending ? (
          <div>
            <Progress value={(100 * done) / sendable} mb={6} aria-label={t.sending(done, sendable)} />
            <Text fw={600}>{t.sending(done, sendable)}</Text>
            <Text size="sm" c="dimmed">
              {t.stay}
            </Text>
          </div>
        ) : null}
        {error === null ? null : <ErrorState error={error} />}
        <RefusedRows
          rows={explained.map(({ row, email, reason }) => ({ row, about: email, reason }))}
          words={t}
        />
        <Group gap="sm">
          {left === 0 ? null : (
            <Button loading={isSending} onClick={onSend}>
              {done === 0 ? t.start(left) : t.goOn(left)}
            </Button>
          )}
          {sendable > 0 && left === 0 && !isSending ? (
            <Button
              renderRoot={(props) => (
                <Link to="/o/$organizationId/campaigns/contacts" params={{ organizationId }} {...props} />
              )}
            >
              {t.contacts}
            </Button>
          ) : null}
          {told.length === 0 || isSending ? null : (
            <Button variant="default" leftSection={<IconDownload size={18} aria-hidden />} onClick={save}>
              {t.save}
            </Button>
          )}
        </Group>
      </Stack>
    </Paper>
  );
};
