import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import type { Sequence } from '@portolan/domain/campaigns/campaign';
import type { StepOutlook } from '@portolan/domain/campaigns/step-outlook';
import { sequenceTexts } from '@portolan/messages/sequence-texts';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../../api/api.tsx';
import { turn } from '../../api/sequences.ts';
import { AddressNotice, useIsWithoutAddress } from '../../campaigns/sending/address-notice.tsx';
import { ConfirmDialog } from '../../design/confirm-dialog.tsx';
import { useFormats, useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { ChangedWords } from './changed-words.tsx';
import { TurnProblem } from './turn-problem.tsx';

type TurnSectionProps = {
  readonly sequence: Sequence;
  /** Undefined until it is known. */
  readonly outlook: readonly StepOutlook[] | undefined;
  readonly writes: boolean;
  readonly onChanged: () => Promise<void>;
};

/** Whether it is on, with what happens next. */
export const TurnSection = ({ sequence, outlook, writes, onChanged }: TurnSectionProps) => {
  const t = useTexts(sequenceTexts).page;
  const formats = useFormats();
  const api = useApi();
  const { organizationId } = useCurrentOrganization();
  const [asks, ask] = useState(false);
  const { state, startsOn } = sequence;
  const isWithoutAddress = useIsWithoutAddress();
  const turning = useMutation({
    mutationFn: (to: 'on' | 'off') => turn(api, organizationId, sequence, to),
    onSettled: async () => {
      ask(false);
      await onChanged();
    },
  });
  const coming = (outlook ?? []).flatMap(({ tomorrow }, index) =>
    tomorrow > 0 ? [t.next(tomorrow, index + 1)] : [],
  );
  const titles = { on: t.onTitle, off: t.offTitle, draft: t.draftTitle };
  const words = {
    on: startsOn === null ? '' : t.on(formats.day(startsOn)),
    off: t.off,
    draft: t.draft,
  };
  return (
    <Paper withBorder p={{ base: 'md', sm: 'lg' }} component="section" aria-labelledby="sequence-state">
      <Group justify="space-between" align="flex-start" gap="md">
        <Stack gap="xs" flex="1 1 18rem" miw={0}>
          <Title order={2} size="h3" id="sequence-state">
            {titles[state]}
          </Title>
          <Text maw="65ch">{words[state]}</Text>
          {state === 'on' && outlook !== undefined ? (
            <Text component="div" fw={600} role="status">
              {coming.length === 0 ? t.nobody : coming.map((line) => <div key={line}>{line}</div>)}
            </Text>
          ) : null}
          {state === 'on' && isWithoutAddress ? <AddressNotice /> : null}
          {turning.isError ? <TurnProblem error={turning.error} /> : null}
          {state === 'on' ? <ChangedWords sequence={sequence} writes={writes} onChanged={onChanged} /> : null}
        </Stack>
        {writes ? (
          <Button
            variant={state === 'on' ? 'default' : 'filled'}
            loading={turning.isPending}
            onClick={() => (state === 'on' ? ask(true) : turning.mutate('on'))}
          >
            {state === 'on' ? t.turnOff : t.turnOn}
          </Button>
        ) : null}
      </Group>
      <ConfirmDialog
        opened={asks}
        title={t.offDialog}
        confirmLabel={t.turnOff}
        busy={turning.isPending}
        onConfirm={() => turning.mutate('off')}
        onClose={() => ask(false)}
      >
        {t.offDialogText}
      </ConfirmDialog>
    </Paper>
  );
};
