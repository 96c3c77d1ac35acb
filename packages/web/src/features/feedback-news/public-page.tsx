import { Anchor, Button, Group, Paper, Text, Title } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { feedbackNewsTexts } from '@portolan/messages/feedback-news-texts';
import { IconCopy, IconExternalLink } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../api/api.tsx';
import { feedbackSettingsQuery } from '../../api/feedback-settings.ts';
import { useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';

/** Where everybody can read what was published. */
export const PublicPage = () => {
  const t = useTexts(feedbackNewsTexts).page;
  const { organizationId } = useCurrentOrganization();
  const settings = useQuery(feedbackSettingsQuery(useApi(), organizationId)).data;
  const clipboard = useClipboard();
  if (settings === undefined) return null;
  const address = settings.pageSlug === null ? null : `${window.location.origin}/f/news/${settings.pageSlug}`;
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="public-page">
      <Title order={2} size="h3" id="public-page">
        {t.title}
      </Title>
      {address === null ? (
        <Text c="dimmed">{t.none}</Text>
      ) : (
        <>
          <Text c="dimmed">{t.lead}</Text>
          <Group gap="sm" mt="xs">
            <Anchor href={address} target="_blank" rel="noreferrer" style={{ overflowWrap: 'anywhere' }}>
              {address}
            </Anchor>
            <Button
              variant="default"
              size="compact-md"
              leftSection={<IconCopy size={16} aria-hidden />}
              onClick={() => clipboard.copy(address)}
            >
              <span role="status">{clipboard.copied ? t.copied : t.copy}</span>
            </Button>
            <Button
              component="a"
              href={address}
              target="_blank"
              rel="noreferrer"
              variant="default"
              size="compact-md"
              leftSection={<IconExternalLink size={16} aria-hidden />}
            >
              {t.open}
            </Button>
          </Group>
        </>
      )}
    </Paper>
  );
};
