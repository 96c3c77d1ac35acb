import { Alert, Button, Stack } from '@mantine/core';
import { programTexts } from '@portolan/messages/program-texts';
import { IconRestore } from '@tabler/icons-react';
import { useTexts } from '../../../i18n/language-provider.tsx';

/** What was typed before a reload or a new sign-in stands in the form again. */
export const RestoredNotice = ({ onDiscard }: { readonly onDiscard: () => void }) => {
  const t = useTexts(programTexts).form.restored;
  return (
    <Alert
      role="status"
      variant="light"
      mb="lg"
      maw="60rem"
      title={t.title}
      icon={<IconRestore aria-hidden />}
    >
      <Stack gap="sm" align="flex-start">
        {t.body}
        <Button variant="default" onClick={onDiscard}>
          {t.discard}
        </Button>
      </Stack>
    </Alert>
  );
};
