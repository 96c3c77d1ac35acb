import { Button, Stack, Text, Title } from '@mantine/core';
import type { Program } from '@portolan/domain/programs/program';
import type { Announcement } from '@portolan/domain/publications/announcement';
import { publicationTexts } from '@portolan/messages/publication-texts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../../api/api.tsx';
import { announcementsQuery, withdraw } from '../../api/publications.ts';
import { ConfirmDialog } from '../../design/confirm-dialog.tsx';
import { ErrorState } from '../../design/error-state.tsx';
import { LoadingState } from '../../design/loading-state.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { ProgramFrame } from '../../program/program-frame.tsx';
import { mayWrite, mayWriteIn } from '../../program/rights.ts';
import { AnnouncementCard } from './announcement-card.tsx';
import { AnnouncementForm } from './announcement-form.tsx';

const Announcements = ({ program }: { readonly program: Program }) => {
  const t = useTexts(publicationTexts).announcements;
  const api = useApi();
  const client = useQueryClient();
  const { organizationId, role } = useCurrentOrganization();
  const params = { organizationId, programId: program.id };
  const read = announcementsQuery(api, params);
  const announcements = useQuery(read);
  const [chosen, setChosen] = useState<Announcement | null>(null);
  const withdrawal = useMutation({
    mutationFn: (announcement: Announcement) => withdraw(api, params, announcement.id),
    onSuccess: () => setChosen(null),
    onSettled: () => client.invalidateQueries({ queryKey: read.queryKey }),
  });
  const writes = mayWrite(role);
  return (
    <Stack gap="lg">
      <Text c="dimmed" maw="65ch">
        {t.lead}
      </Text>
      {mayWriteIn(program, role) ? <AnnouncementForm params={params} /> : null}
      <Title order={2}>{t.past}</Title>
      {announcements.isPending ? <LoadingState /> : null}
      {announcements.isError ? (
        <ErrorState error={announcements.error} onRetry={() => void announcements.refetch()} />
      ) : null}
      {announcements.data?.length === 0 ? <Text>{t.empty}</Text> : null}
      {announcements.data?.map((announcement) => (
        <AnnouncementCard
          key={announcement.id}
          announcement={announcement}
          actions={
            writes ? (
              <Button
                variant="default"
                aria-label={t.withdrawOne(announcement.title)}
                onClick={() => setChosen(announcement)}
              >
                {t.withdraw}
              </Button>
            ) : null
          }
        />
      ))}
      <ConfirmDialog
        opened={chosen !== null}
        title={t.withdrawTitle}
        confirmLabel={t.withdrawConfirm}
        danger
        busy={withdrawal.isPending}
        onConfirm={() => chosen !== null && withdrawal.mutate(chosen)}
        onClose={() => setChosen(null)}
      >
        {t.withdrawLead(chosen?.title ?? '')}
        {withdrawal.isError ? <ErrorState error={withdrawal.error} title={t.notDone} /> : null}
      </ConfirmDialog>
    </Stack>
  );
};

/** What the foundation tells all clinics of a program. */
export const AnnouncementsPage = () => (
  <ProgramFrame title={useTexts(publicationTexts).announcements.title}>
    {(program) => <Announcements program={program} />}
  </ProgramFrame>
);
