import { Alert, Button, Stack, Text } from '@mantine/core';
import { designTexts } from '@portolan/messages/design-texts';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTexts } from '../i18n/language-provider.tsx';
import { useProblemSentences } from './problem-sentence.ts';

type ErrorStateProps = {
  readonly error: unknown;
  readonly title?: string;
  readonly onRetry?: () => void;
};

/** Something did not work: what, what to do, and a way to try again. */
export const ErrorState = ({ error, title, onRetry }: ErrorStateProps) => {
  const t = useTexts(designTexts);
  const sentences = useProblemSentences();
  const reference = sentences.reference(error);
  return (
    <Alert
      role="alert"
      color="red"
      variant="light"
      title={title ?? t.error.title}
      icon={<IconAlertTriangle aria-hidden />}
    >
      <Stack gap="sm" align="flex-start">
        <Text>{sentences.of(error)}</Text>
        {reference === null ? null : (
          <Text size="sm" c="dimmed">
            {reference}
          </Text>
        )}
        {onRetry === undefined ? null : (
          <Button variant="default" onClick={onRetry}>
            {t.error.retry}
          </Button>
        )}
      </Stack>
    </Alert>
  );
};
