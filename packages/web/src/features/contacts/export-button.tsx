import { Button, Group, Text } from '@mantine/core';
import { contactTexts } from '@portolan/messages/contact-texts';
import { contactWordTexts } from '@portolan/messages/contact-word-texts';
import { feedbackTexts } from '@portolan/messages/feedback-texts';
import { IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../../api/api.tsx';
import { readAll } from '../../api/contacts.ts';
import { useSegmentChoices } from '../../campaigns/segment-editor/use-segment-choices.ts';
import { ErrorState } from '../../design/error-state.tsx';
import { download } from '../../files/download.ts';
import { useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { useOrganizationDay } from '../../organization/use-organization-day.ts';
import { contactFile } from './contact-file.ts';

/** Saves all contacts as a file. */
export const ExportButton = () => {
  const { list: t, columns } = useTexts(contactTexts);
  const words = useTexts(contactWordTexts);
  const names = useTexts(feedbackTexts);
  const { topics } = useSegmentChoices();
  const api = useApi();
  const { organizationId } = useCurrentOrganization();
  const today = useOrganizationDay();
  const [count, read] = useState(0);
  const topicName = (id: string) => topics.find((one) => one.id === id)?.name ?? id;
  const saving = useMutation({
    mutationFn: async () => {
      read(0);
      const all = await readAll(api, organizationId, read);
      download(t.fileName(today), contactFile(all, { columns, words, names, topicName }));
    },
  });
  return (
    <Group gap="sm">
      <Text size="sm" c="dimmed" role="status">
        {saving.isPending ? t.exporting(count) : saving.isSuccess ? t.exported : ''}
      </Text>
      <Button
        variant="subtle"
        leftSection={<IconDownload size={18} aria-hidden />}
        loading={saving.isPending}
        onClick={() => saving.mutate()}
      >
        {t.export}
      </Button>
      {saving.isError ? <ErrorState error={saving.error} /> : null}
    </Group>
  );
};
