import { Button, Paper, Progress, Stack, Text, Title } from '@mantine/core';
import type { ExportView } from '@portolan/contract/export-routes';
import { exportTexts } from '@portolan/messages/export-texts';
import { IconDownload, IconPackageExport } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useApi } from '../../api/api.tsx';
import { addressOfExport, askForExport, exportsQuery } from '../../api/exports.ts';
import { ErrorState } from '../../design/error-state.tsx';
import { LoadingState } from '../../design/loading-state.tsx';
import { Row, RowList } from '../../design/row-list.tsx';
import { useFormats, useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';

const Archive = ({ archive }: { readonly archive: ExportView }) => {
  const t = useTexts(exportTexts).export;
  const api = useApi();
  const formats = useFormats();
  const { organizationId } = useCurrentOrganization();
  const download = useMutation({
    mutationFn: () => addressOfExport(api, organizationId, archive.id),
    onSuccess: ({ url }) => window.location.assign(url),
  });
  const { state, progress, bytes, expiresAt, requestedAt } = archive;
  const when = formats.dateTime(requestedAt);
  const isBeingMade = state === 'waiting' || state === 'running';
  const facts = [
    t.askedAt(when),
    ...(bytes === null || state !== 'ready' ? [] : [t.size(formats.number(Math.ceil(bytes / 1024)))]),
    ...(state === 'ready' && expiresAt !== null ? [t.until(formats.dateTime(expiresAt))] : []),
  ];
  return (
    <Row spread>
      <div style={{ flex: '1 1 14rem', minWidth: 0 }}>
        <Text fw={600} role={isBeingMade ? 'status' : undefined}>
          {t.state[state]}
          {isBeingMade ? ` · ${formats.percent(progress)}` : ''}
        </Text>
        {isBeingMade ? (
          <Progress value={progress} my={6} aria-label={t.progress(formats.percent(progress))} />
        ) : null}
        <Text size="sm" c="dimmed">
          {facts.join(' · ')}
        </Text>
        {download.isError ? <ErrorState error={download.error} title={t.notDone} /> : null}
      </div>
      {state === 'ready' ? (
        <Button
          leftSection={<IconDownload size={18} aria-hidden />}
          aria-label={t.downloadOne(when)}
          loading={download.isPending}
          onClick={() => download.mutate()}
        >
          {t.download}
        </Button>
      ) : null}
    </Row>
  );
};

/** Asks for archives, shows how far each is, and hands them out. */
export const Archives = () => {
  const t = useTexts(exportTexts).export;
  const api = useApi();
  const client = useQueryClient();
  const { organizationId } = useCurrentOrganization();
  const read = exportsQuery(api, organizationId);
  const archives = useQuery(read);
  const isAsked = useRef(false);
  const asking = useMutation({
    mutationFn: () => askForExport(api, organizationId),
    onSettled: async () => {
      await client.invalidateQueries({ queryKey: read.queryKey });
      isAsked.current = false;
    },
  });
  const ask = () => {
    // A second click comes before the button is drawn as busy.
    if (isAsked.current) return;
    isAsked.current = true;
    asking.mutate();
  };
  const isBusy = archives.data?.some(({ state }) => state === 'waiting' || state === 'running') ?? false;
  return (
    <Paper withBorder p={{ base: 'md', sm: 'lg' }} component="section">
      <Title order={2}>{t.title}</Title>
      <Stack mt="xs">
        <Text maw="65ch">{t.lead}</Text>
        <Text maw="65ch">{t.personal}</Text>
        {isBusy ? null : (
          <div>
            <Button
              leftSection={<IconPackageExport size={18} aria-hidden />}
              loading={asking.isPending}
              onClick={ask}
            >
              {t.ask}
            </Button>
          </div>
        )}
        {asking.isError ? <ErrorState error={asking.error} title={t.notDone} /> : null}
        <Title order={3}>{t.past}</Title>
        {archives.isPending ? <LoadingState rows={2} /> : null}
        {archives.isError ? (
          <ErrorState error={archives.error} onRetry={() => void archives.refetch()} />
        ) : null}
        {archives.data?.length === 0 ? <Text c="dimmed">{t.none}</Text> : null}
        {archives.data === undefined || archives.data.length === 0 ? null : (
          <RowList>
            {archives.data.map((archive) => (
              <Archive key={archive.id} archive={archive} />
            ))}
          </RowList>
        )}
      </Stack>
    </Paper>
  );
};
