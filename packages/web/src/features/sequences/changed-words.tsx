import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import type { Sequence } from '@portolan/domain/campaigns/campaign';
import { sequenceTexts } from '@portolan/messages/sequence-texts';
import { IconPencil } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../../api/api.tsx';
import { change, turn } from '../../api/sequences.ts';
import { ConfirmDialog } from '../../design/confirm-dialog.tsx';
import { ErrorState } from '../../design/error-state.tsx';
import { useFormats, useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { TurnProblem } from './turn-problem.tsx';

type ChangedWordsProps = {
  readonly sequence: Sequence;
  readonly writes: boolean;
  readonly onChanged: () => Promise<void>;
};

/** Of a sequence that is on: what was written since and is not sent yet, with the way to have it sent; nothing where nothing was. */
export const ChangedWords = ({ sequence, writes, onChanged }: ChangedWordsProps) => {
  const all = useTexts(sequenceTexts).page;
  const t = all.changes;
  const { list } = useFormats();
  const api = useApi();
  const { organizationId } = useCurrentOrganization();
  const [asks, ask] = useState(false);
  const using = useMutation({
    mutationFn: () => turn(api, organizationId, sequence, 'on'),
    onSettled: onChanged,
  });
  const discarding = useMutation({
    mutationFn: () =>
      change(api, { organizationId, sequenceId: sequence.id }, sequence.version, {
        steps: sequence.steps.map(({ afterDays, message, inUse }) => ({
          afterDays,
          message: inUse ?? message,
        })),
      }),
    onSettled: async () => {
      ask(false);
      await onChanged();
    },
  });
  const changed = sequence.steps.flatMap(({ inUse }, index) =>
    inUse === undefined ? [] : [t.email(index + 1)],
  );
  if (changed.length === 0)
    return using.isSuccess || discarding.isSuccess ? (
      <Text role="status">{using.isSuccess ? t.used : t.discarded}</Text>
    ) : null;
  return (
    <Alert color="orange" variant="light" title={t.title} icon={<IconPencil aria-hidden />}>
      <Stack gap="sm">
        <Text inherit maw="65ch">
          {t.lead(list(changed))}
        </Text>
        {using.isError ? <TurnProblem error={using.error} /> : null}
        {discarding.isError ? <ErrorState error={discarding.error} /> : null}
        {writes ? (
          <Group gap="sm">
            <Button loading={using.isPending} onClick={() => using.mutate()}>
              {t.use}
            </Button>
            <Button variant="default" disabled={using.isPending} onClick={() => ask(true)}>
              {t.discard}
            </Button>
          </Group>
        ) : null}
      </Stack>
      <ConfirmDialog
        opened={asks}
        title={t.discardTitle}
        confirmLabel={t.discard}
        danger
        busy={discarding.isPending}
        onConfirm={() => discarding.mutate()}
        onClose={() => ask(false)}
      >
        {t.discardText(list(changed))}
      </ConfirmDialog>
    </Alert>
  );
};
