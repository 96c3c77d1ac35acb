import { Button, Group, Paper, Progress, Stack, Text, Title } from '@mantine/core';
import { writeCsv } from '@portolan/documents/write-csv';
import type { ReadRow } from '@portolan/domain/feedback/entering/read-entry-rows';
import type { Question } from '@portolan/domain/feedback/question';
import { said } from '@portolan/domain/people/localized';
import { feedbackImportTexts } from '@portolan/messages/feedback-import-texts';
import { IconDownload } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { Entered } from '../../../api/response-entry.ts';
import { ErrorState } from '../../../design/error-state.tsx';
import { download } from '../../../files/download.ts';
import { RefusedRows } from '../../../files/refused-rows.tsx';
import { useLocale, useTexts } from '../../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../../organization/current-organization.tsx';
import { useFaultWords } from '../use-fault-words.ts';

const results = ['applied', 'unchanged', 'ready', 'refused'] as const;

type RowsStepProps = {
  readonly rows: readonly ReadRow[];
  readonly sent: ReadonlyMap<number, Entered[number]>;
  readonly questions: readonly Question[];
  readonly isSending: boolean;
  readonly error: unknown;
  readonly today: string;
  readonly onEnter: () => void;
};

/** What every row would do, or did; how many of each; and the next step. */
export const RowsStep = ({ rows, sent, questions, isSending, error, today, onEnter }: RowsStepProps) => {
  const t = useTexts(feedbackImportTexts).report;
  const { language } = useLocale();
  const { organizationId } = useCurrentOrganization();
  const wordsOf = useFaultWords();
  const told = rows.map(({ row, entered, faults }) => {
    const answer = sent.get(row);
    const result = answer?.outcome ?? (entered === null ? ('refused' as const) : ('ready' as const));
    const all: readonly { readonly questionId: string | null; readonly code: string }[] =
      answer?.faults ?? faults;
    const reasons = all.map(({ questionId, code }) => {
      const question = questions.find(({ id }) => id === questionId);
      return question === undefined ? wordsOf(code) : `${said(question.text, language)} ${wordsOf(code)}`;
    });
    return { row, result, reason: reasons.join(' ') };
  });
  const byResult = Map.groupBy(told, ({ result }) => result);
  const count = (result: (typeof results)[number]) => byResult.get(result)?.length ?? 0;
  const ready = count('ready');
  const save = () => {
    const titles = [t.titles.row, t.titles.result, t.titles.reason];
    const lines = told.map(({ row, result, reason }) => [String(row), t.results[result], reason]);
    download(t.fileName(today), writeCsv([titles, ...lines]));
  };
  return (
    <Paper withBorder p={{ base: 'md', sm: 'lg' }} component="section" aria-labelledby="answers-rows">
      <Title order={2} id="answers-rows" mb="xs">
        {t.title}
      </Title>
      <Stack gap="md">
        <div role="status">
          {rows.length === 0 ? <Text>{t.nothing}</Text> : null}
          {results
            .filter((result) => count(result) > 0)
            .map((result) => (
              <Text key={result} fw={result === 'refused' ? 400 : 600}>
                {t[result](count(result))}
              </Text>
            ))}
        </div>
        {isSending ? (
          <div>
            <Progress
              value={(100 * sent.size) / (sent.size + ready)}
              mb={6}
              aria-label={t.sending(sent.size, sent.size + ready)}
            />
            <Text size="sm" c="dimmed">
              {t.stay}
            </Text>
          </div>
        ) : null}
        {error === null ? null : <ErrorState error={error} />}
        <RefusedRows rows={byResult.get('refused') ?? []} words={t} />
        <Group gap="sm">
          {ready === 0 ? null : (
            <Button loading={isSending} onClick={onEnter}>
              {t.enter(ready)}
            </Button>
          )}
          {rows.length === 0 ? null : (
            <Button variant="default" leftSection={<IconDownload size={18} aria-hidden />} onClick={save}>
              {t.save}
            </Button>
          )}
          {count('applied') + count('unchanged') === 0 || isSending ? null : (
            <Button
              variant="default"
              renderRoot={(props) => (
                <Link to="/o/$organizationId/feedback" params={{ organizationId }} {...props} />
              )}
            >
              {t.inbox}
            </Button>
          )}
        </Group>
      </Stack>
    </Paper>
  );
};
