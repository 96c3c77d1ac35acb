import { Button, FileButton, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { writeCsv } from '@portolan/documents/write-csv';
import { figureImportFaultTexts } from '@portolan/messages/figure-import-fault-texts';
import { figureImportTexts } from '@portolan/messages/figure-import-texts';
import { IconDownload, IconUpload } from '@tabler/icons-react';
import { ErrorState } from '../../design/error-state.tsx';
import { download } from '../../files/download.ts';
import { useLocale, useTexts } from '../../i18n/language-provider.tsx';
import { exampleFile } from './example-file.ts';
import type { Clinic } from './use-clinic.ts';
import type { Import } from './use-import.ts';

/** Chooses the file, or says why it is not taken. */
export const FileStep = ({ state, clinic }: { readonly state: Import; readonly clinic: Clinic }) => {
  const texts = useTexts(figureImportTexts);
  const t = texts.file;
  const { refusals } = useTexts(figureImportFaultTexts);
  const { language } = useLocale();
  const { file, refused, isOpening, isSending } = state;
  return (
    <Paper withBorder p={{ base: 'md', sm: 'lg' }} component="section" aria-labelledby="import-file">
      <Title order={2} id="import-file" mb="xs">
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
                disabled={isSending}
              >
                {file === null ? t.choose : t.another}
              </Button>
            )}
          </FileButton>
          <Button
            variant="subtle"
            leftSection={<IconDownload size={18} aria-hidden />}
            onClick={() => download(t.exampleName, writeCsv(exampleFile(clinic, texts.read.roles, language)))}
          >
            {t.example}
          </Button>
        </Group>
        <Text role="status" size="sm" style={{ overflowWrap: 'anywhere' }}>
          {isOpening ? t.opening : (file?.name ?? '')}
        </Text>
        {refused === null ? null : (
          <Text role="alert" c="var(--mantine-color-error)">
            {refusals[refused]}
          </Text>
        )}
        {state.openingError === null ? null : <ErrorState error={state.openingError} />}
      </Stack>
    </Paper>
  );
};
