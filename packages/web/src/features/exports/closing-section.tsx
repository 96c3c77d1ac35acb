import { Alert, Button, Group, List, Modal, Paper, Stack, Text, TextInput, Title } from '@mantine/core';
import { designTexts } from '@portolan/messages/design-texts';
import { exportTexts } from '@portolan/messages/export-texts';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useApi } from '../../api/api.tsx';
import { askForClosing, callClosingOff, closingQuery } from '../../api/exports.ts';
import { useOnce } from '../../api/use-once.ts';
import { ErrorState } from '../../design/error-state.tsx';
import { useFormats, useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';

const Points = ({ text }: { readonly text: string }) => (
  <List maw="65ch">
    {text.split('|').map((point) => (
      <List.Item key={point}>{point}</List.Item>
    ))}
  </List>
);

const ClosingDialog = ({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) => {
  const t = useTexts(exportTexts).closing;
  const { close, cancel } = useTexts(designTexts);
  const api = useApi();
  const client = useQueryClient();
  const once = useOnce();
  const { organizationId, name } = useCurrentOrganization();
  const [typed, setTyped] = useState('');
  const asking = useMutation({
    mutationFn: (words: { name: string }) =>
      once(words, (key) => askForClosing(api, organizationId, words.name, key)),
    onSuccess: async ({ closing }) => {
      client.setQueryData(closingQuery(api, organizationId).queryKey, closing);
      onClose();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    asking.mutate({ name: typed });
  };
  return (
    <Modal opened={opened} onClose={onClose} title={t.title} closeButtonProps={{ 'aria-label': close }}>
      <form onSubmit={submit}>
        <Stack>
          <TextInput
            label={t.type(name)}
            autoComplete="off"
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          {asking.isError ? <ErrorState error={asking.error} title={t.notDone} /> : null}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {cancel}
            </Button>
            <Button type="submit" color="red.9" disabled={typed.trim() === ''} loading={asking.isPending}>
              {t.confirm}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
};

/** Says what closing means, begins it, and calls it off. */
export const ClosingSection = () => {
  const t = useTexts(exportTexts).closing;
  const api = useApi();
  const client = useQueryClient();
  const formats = useFormats();
  const { organizationId } = useCurrentOrganization();
  const read = closingQuery(api, organizationId);
  const closing = useQuery(read);
  const [opened, setOpened] = useState(false);
  const calling = useMutation({
    mutationFn: () => callClosingOff(api, organizationId),
    onSettled: () => client.invalidateQueries({ queryKey: read.queryKey }),
  });
  const pending = closing.data ?? null;
  return (
    <Paper withBorder p={{ base: 'md', sm: 'lg' }} component="section">
      <Title order={2}>{t.title}</Title>
      <Stack mt="xs">
        {pending === null ? null : (
          <Alert
            color="orange"
            variant="light"
            icon={<IconAlertTriangle aria-hidden />}
            title={t.pendingTitle(formats.date(pending.erasesAt))}
          >
            <Stack gap="sm" align="flex-start">
              <Text>{pending.begun ? t.begun : t.pending}</Text>
              {pending.begun ? null : (
                <Button loading={calling.isPending} onClick={() => calling.mutate()}>
                  {t.cancel}
                </Button>
              )}
              {calling.isError ? <ErrorState error={calling.error} title={t.notDone} /> : null}
            </Stack>
          </Alert>
        )}
        <Text maw="65ch">{t.lead}</Text>
        <Points text={t.erased} />
        <Text fw={600}>{t.remains}</Text>
        <Points text={t.remainsList} />
        {closing.isError ? <ErrorState error={closing.error} onRetry={() => void closing.refetch()} /> : null}
        {closing.isSuccess && pending === null ? (
          <div>
            <Button variant="outline" color="var(--mantine-color-error)" onClick={() => setOpened(true)}>
              {t.ask}
            </Button>
          </div>
        ) : null}
      </Stack>
      <ClosingDialog key={String(opened)} opened={opened} onClose={() => setOpened(false)} />
    </Paper>
  );
};
