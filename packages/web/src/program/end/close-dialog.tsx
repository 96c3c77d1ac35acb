import { Alert, Button, Group, List, Modal, Stack, TextInput, Title } from '@mantine/core';
import type { Program } from '@portolan/domain/programs/program';
import { designTexts } from '@portolan/messages/design-texts';
import { programEndTexts } from '@portolan/messages/program-end-texts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useApi } from '../../api/api.tsx';
import { close } from '../../api/oversight.ts';
import { programQuery, rememberProgram } from '../../api/programs.ts';
import { ErrorState } from '../../design/error-state.tsx';
import { useFormats, useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { useOrganizationDay } from '../../organization/use-organization-day.ts';

type CloseDialogProps = { readonly program: Program; readonly onClose: () => void };

const Consequences = () => {
  const t = useTexts(programEndTexts);
  return (
    <>
      <Title order={3} size="h4">
        {t.ends}
      </Title>
      <List>
        <List.Item>{t.endsList.sharing}</List.Item>
        <List.Item>{t.endsList.handing}</List.Item>
        <List.Item>{t.endsList.changing}</List.Item>
      </List>
      <Title order={3} size="h4">
        {t.stays}
      </Title>
      <List>
        <List.Item>{t.staysList.record}</List.Item>
        <List.Item>{t.staysList.clinics}</List.Item>
        <List.Item>{t.staysList.notes}</List.Item>
      </List>
    </>
  );
};

const useClosing = ({ program, onClose }: CloseDialogProps) => {
  const api = useApi();
  const client = useQueryClient();
  const { organizationId } = useCurrentOrganization();
  return useMutation({
    mutationFn: () => close(api, organizationId, program),
    onSuccess: async (closed) => {
      await rememberProgram(client, api, organizationId, closed);
      onClose();
      const { queryKey } = programQuery(api, { organizationId, programId: program.id });
      await client.invalidateQueries({ queryKey });
    },
    onError: () =>
      client.invalidateQueries({
        queryKey: programQuery(api, { organizationId, programId: program.id }).queryKey,
      }),
  });
};

/** Says what ends with a program and what stays, and asks for its name. */
export const CloseDialog = ({ program, onClose }: CloseDialogProps) => {
  const t = useTexts(programEndTexts);
  const words = useTexts(designTexts);
  const formats = useFormats();
  const today = useOrganizationDay();
  const closing = useClosing({ program, onClose });
  const [typed, setTyped] = useState('');
  const [mismatch, setMismatch] = useState(false);
  const { lastDay } = program.grantPeriod;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const matches = typed.trim().toLowerCase() === program.name.toLowerCase();
    setMismatch(!matches);
    if (matches) closing.mutate();
  };
  return (
    <Modal
      opened
      size="lg"
      onClose={onClose}
      title={t.closeTitle}
      closeButtonProps={{ 'aria-label': words.close }}
    >
      <form onSubmit={submit} noValidate>
        <Stack>
          {today > lastDay ? null : <Alert color="orange">{t.early(formats.day(lastDay))}</Alert>}
          <Consequences />
          <TextInput
            label={t.type}
            description={program.name}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
            autoComplete="off"
            spellCheck={false}
            error={mismatch ? t.mismatch : null}
          />
          {closing.isError ? <ErrorState error={closing.error} /> : null}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose} disabled={closing.isPending}>
              {words.cancel}
            </Button>
            <Button type="submit" color="red.9" loading={closing.isPending}>
              {t.confirm}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
};
