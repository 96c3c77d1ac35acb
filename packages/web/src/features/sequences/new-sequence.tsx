import { Button, Group, Paper, Radio, Stack, TextInput, Title } from '@mantine/core';
import { type SequenceTrigger, sequenceTriggers } from '@portolan/domain/campaigns/campaign';
import { sequenceTexts } from '@portolan/messages/sequence-texts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useApi } from '../../api/api.tsx';
import { forgetSequences, make } from '../../api/sequences.ts';
import { useOnce } from '../../api/use-once.ts';
import { ErrorState } from '../../design/error-state.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';

/** How a sequence begins: what it is about decides what its first email says. */
export const NewSequence = ({ onClose }: { readonly onClose: () => void }) => {
  const all = useTexts(sequenceTexts);
  const t = all.begin;
  const api = useApi();
  const client = useQueryClient();
  const navigate = useNavigate();
  const once = useOnce();
  const { organizationId } = useCurrentOrganization();
  const [trigger, choose] = useState<SequenceTrigger>('enrolled');
  const [typed, type] = useState<string | null>(null);
  const name = (typed ?? t.names[trigger]).trim();
  const making = useMutation({
    mutationFn: (body: { readonly name: string; readonly trigger: SequenceTrigger }) =>
      once(body, (key) => make(api, organizationId, key, body)),
    onSuccess: async ({ id }) => {
      await forgetSequences(client, organizationId);
      await navigate({
        to: '/o/$organizationId/campaigns/sequences/$sequenceId',
        params: { organizationId, sequenceId: id },
      });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name !== '') making.mutate({ name, trigger });
  };
  return (
    <Paper withBorder p={{ base: 'md', sm: 'lg' }} component="form" onSubmit={submit} noValidate>
      <Stack gap="lg">
        <Title order={2} size="h3">
          {t.title}
        </Title>
        {making.isError ? <ErrorState error={making.error} /> : null}
        <Radio.Group
          label={t.trigger}
          value={trigger}
          onChange={(value) => choose(sequenceTriggers.find((one) => one === value) ?? 'enrolled')}
        >
          <Stack gap="sm" mt="xs">
            {sequenceTriggers.map((one) => (
              <Radio key={one} value={one} label={all.triggers[one]} description={all.triggerHelp[one]} />
            ))}
          </Stack>
        </Radio.Group>
        <TextInput
          label={t.name}
          description={t.nameHelp}
          value={typed ?? t.names[trigger]}
          maxLength={120}
          maw="32rem"
          error={name === '' ? t.nameMissing : null}
          onChange={({ currentTarget: { value } }) => type(value)}
        />
        <Group justify="flex-end" gap="sm">
          <Button variant="subtle" onClick={onClose}>
            {t.cancel}
          </Button>
          <Button type="submit" loading={making.isPending}>
            {t.make}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
};
