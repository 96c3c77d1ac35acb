import { Button, Modal, Paper, Stack, Text, Title } from '@mantine/core';
import { accountTexts } from '@portolan/messages/account-texts';
import { designTexts } from '@portolan/messages/design-texts';
import { useState } from 'react';
import { useTexts } from '../../i18n/language-provider.tsx';
import { DeletionDialog } from './deletion-dialog.tsx';

export const DeletionSection = () => {
  const t = useTexts(accountTexts).deletion;
  const { close } = useTexts(designTexts);
  const [opened, setOpened] = useState(false);
  const onClose = () => setOpened(false);
  return (
    <section>
      <Title order={2} size="h3" mb="xs">
        {t.title}
      </Title>
      <Paper withBorder p={{ base: 'md', sm: 'xl' }}>
        <Stack align="flex-start">
          <Text>{t.intro}</Text>
          <Button variant="outline" color="var(--mantine-color-error)" onClick={() => setOpened(true)}>
            {t.open}
          </Button>
        </Stack>
      </Paper>
      <Modal
        opened={opened}
        onClose={onClose}
        title={t.dialog}
        size="lg"
        closeButtonProps={{ 'aria-label': close }}
      >
        <DeletionDialog onClose={onClose} />
      </Modal>
    </section>
  );
};
