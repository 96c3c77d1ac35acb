import { Button, FileButton, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconDownload, IconUpload } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { ErrorState } from '../design/error-state.tsx';

/** What `openFile` reads. */
const accepted = '.xlsx,.xlsm,.csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values';

type FileStepProps = {
  /** Of its heading. */
  readonly id: string;
  readonly texts: {
    readonly title: string;
    readonly help: string;
    readonly choose: string;
    readonly another: string;
    readonly opening: string;
    readonly example: string;
  };
  readonly state: {
    /** Null before one is chosen. */
    readonly fileName: string | null;
    /** Counts choices, so that the same file can be chosen again after it was changed. */
    readonly chosen: number;
    readonly isOpening: boolean;
    /** What went wrong with the browser or the network; null where nothing did. */
    readonly error: unknown;
    readonly choose: (file: File | null) => void;
  };
  /** Why the file is not taken, in words; null where it is. */
  readonly refusal: string | null;
  readonly disabled: boolean;
  readonly onExample: () => void;
  /** What else is chosen of the file, such as its sheet. */
  readonly children?: ReactNode;
};

/** The first step of every import: chooses the file, or says why it is not taken. */
export const FileStep = ({ id, texts, state, refusal, disabled, onExample, children }: FileStepProps) => {
  const { fileName, isOpening } = state;
  return (
    <Paper withBorder p={{ base: 'md', sm: 'lg' }} component="section" aria-labelledby={id}>
      <Title order={2} id={id} mb="xs">
        {texts.title}
      </Title>
      <Stack gap="md">
        <Text maw="65ch">{texts.help}</Text>
        <Group gap="sm">
          <FileButton
            key={state.chosen}
            accept={accepted}
            onChange={state.choose}
            inputProps={{ 'aria-label': texts.choose }}
          >
            {(props) => (
              <Button
                {...props}
                variant={fileName === null ? 'filled' : 'default'}
                leftSection={<IconUpload size={18} aria-hidden />}
                loading={isOpening}
                disabled={disabled}
              >
                {fileName === null ? texts.choose : texts.another}
              </Button>
            )}
          </FileButton>
          <Button variant="subtle" leftSection={<IconDownload size={18} aria-hidden />} onClick={onExample}>
            {texts.example}
          </Button>
        </Group>
        <Text role="status" size="sm" style={{ overflowWrap: 'anywhere' }}>
          {isOpening ? texts.opening : (fileName ?? '')}
        </Text>
        {children}
        {refusal === null ? null : (
          <Text role="alert" c="var(--mantine-color-error)">
            {refusal}
          </Text>
        )}
        {state.error === null ? null : <ErrorState error={state.error} />}
      </Stack>
    </Paper>
  );
};
