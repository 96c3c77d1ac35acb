import { Button, FileButton, Group, NativeSelect, Paper, Stack, Text, Title } from '@mantine/core';
import { writeCsv } from '@portolan/documents/write-csv';
import type { FormContent } from '@portolan/domain/feedback/form';
import { said } from '@portolan/domain/people/localized';
import { feedbackImportTexts } from '@portolan/messages/feedback-import-texts';
import { IconDownload, IconUpload } from '@tabler/icons-react';
import { ErrorState } from '../../../design/error-state.tsx';
import { download } from '../../../files/download.ts';
import { useLocale, useTexts } from '../../../i18n/language-provider.tsx';
import type { AnswerFileState } from './use-answer-file.ts';

type AnswerFileStepProps = {
  readonly state: AnswerFileState;
  readonly content: FormContent;
  readonly disabled: boolean;
};

/** Chooses the file, or says why it is not taken. */
export const AnswerFileStep = ({ state, content, disabled }: AnswerFileStepProps) => {
  const { file: t, refusals, columns } = useTexts(feedbackImportTexts);
  const { language } = useLocale();
  const { file, refused, isOpening } = state;
  const refusal = () => {
    if (refused === 'encrypted' || refused === 'old-workbook') return refusals.protected;
    if (refused === 'too-large' || refused === 'empty') return refusals[refused];
    if (refused === 'too-many-rows' || refused === 'too-many-columns') return refusals[refused];
    return refusals.other;
  };
  const example = () => {
    const titles = [columns.roles.day, ...content.questions.map(({ text }) => said(text, language))];
    download(t.exampleName, writeCsv([titles]));
  };
  return (
    <Paper withBorder p={{ base: 'md', sm: 'lg' }} component="section" aria-labelledby="answers-file">
      <Title order={2} id="answers-file" mb="xs">
        {t.title}
      </Title>
      <Stack gap="md">
        <Text maw="65ch">{t.help}</Text>
        <Group gap="sm">
          <FileButton
            key={state.chosen}
            accept=".xlsx,.xlsm,.csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values"
            onChange={state.choose}
            inputProps={{ 'aria-label': t.choose }}
          >
            {(props) => (
              <Button
                {...props}
                variant={file === null ? 'filled' : 'default'}
                leftSection={<IconUpload size={18} aria-hidden />}
                loading={isOpening}
                disabled={disabled}
              >
                {file === null ? t.choose : t.another}
              </Button>
            )}
          </FileButton>
          <Button variant="subtle" leftSection={<IconDownload size={18} aria-hidden />} onClick={example}>
            {t.example}
          </Button>
        </Group>
        <Text role="status" size="sm" style={{ overflowWrap: 'anywhere' }}>
          {isOpening ? t.opening : (file?.name ?? '')}
        </Text>
        {file === null || file.source.sheets.length < 2 ? null : (
          <NativeSelect
            label={t.sheet}
            maw={320}
            disabled={disabled}
            value={String(file.source.sheet)}
            data={file.source.sheets.map(({ name }, index) => ({ value: String(index), label: name }))}
            onChange={({ currentTarget: { value } }) => state.chooseSheet(Number(value))}
          />
        )}
        {refused === null ? null : (
          <Text role="alert" c="var(--mantine-color-error)">
            {refusal()}
          </Text>
        )}
        {state.error === null ? null : <ErrorState error={state.error} />}
      </Stack>
    </Paper>
  );
};
