import { Button, Stack, Text, Title } from '@mantine/core';
import { publicationTexts } from '@portolan/messages/publication-texts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../../api/api.tsx';
import { receivedAnnouncementsQuery } from '../../api/publications.ts';
import { ErrorState } from '../../design/error-state.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';
import { AnnouncementCard } from './announcement-card.tsx';

type ReceivedAnnouncementsProps = { readonly organizationId: string; readonly programId: string };

/** Shown before the rest is asked for. */
const first = 3;

/** What the foundation announced to a clinic in one program, newest first. */
export const ReceivedAnnouncements = (params: ReceivedAnnouncementsProps) => {
  const t = useTexts(publicationTexts).announcements;
  const announcements = useQuery(receivedAnnouncementsQuery(useApi(), params));
  const [all, setAll] = useState(false);
  if (announcements.isError && announcements.data === undefined)
    return <ErrorState error={announcements.error} onRetry={() => void announcements.refetch()} />;
  const { data = [] } = announcements;
  const shown = all ? data : data.slice(0, first);
  return (
    <Stack component="section">
      <Title order={2}>{t.received}</Title>
      {announcements.isSuccess && data.length === 0 ? <Text c="dimmed">{t.receivedEmpty}</Text> : null}
      {shown.map((announcement) => (
        <AnnouncementCard key={announcement.id} announcement={announcement} />
      ))}
      {data.length === shown.length ? null : (
        <div>
          <Button variant="default" onClick={() => setAll(true)}>
            {t.more(data.length - shown.length)}
          </Button>
        </div>
      )}
    </Stack>
  );
};
