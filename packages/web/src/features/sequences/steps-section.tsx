import { Button, Stack, Text, Title } from '@mantine/core';
import { mostSteps, type Sequence } from '@portolan/domain/campaigns/campaign';
import { blankMessage } from '@portolan/domain/campaigns/edit-message';
import type { StepOutlook } from '@portolan/domain/campaigns/step-outlook';
import { sequenceTexts } from '@portolan/messages/sequence-texts';
import { IconPlus } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../../api/api.tsx';
import { change, readSequence } from '../../api/sequences.ts';
import cards from '../../design/cards.module.css';
import { ConfirmDialog } from '../../design/confirm-dialog.tsx';
import { ErrorState } from '../../design/error-state.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { StepCard } from './step-card.tsx';

type Steps = Sequence['steps'];

type StepsSectionProps = {
  readonly sequence: Sequence;
  readonly outlook: readonly StepOutlook[] | undefined;
  readonly writes: boolean;
  readonly onChanged: () => Promise<void>;
};

/** Days between the last email and one that is added. */
const pause = 7;
const latest = 365;

/** The emails of a sequence in their order. */
export const StepsSection = ({ sequence, outlook, writes, onChanged }: StepsSectionProps) => {
  const t = useTexts(sequenceTexts).page;
  const api = useApi();
  const { organizationId } = useCurrentOrganization();
  const [going, ask] = useState<number | null>(null);
  const params = { organizationId, sequenceId: sequence.id };
  const changing = useMutation({
    // Of the steps as they are now: one may have been written in another tab.
    mutationFn: async (mend: (steps: Steps) => Steps) => {
      const { steps, version } = await readSequence(api, params);
      return change(api, params, version, { steps: mend(steps) });
    },
    scope: { id: `steps ${sequence.id}` },
    onSettled: async () => {
      ask(null);
      await onChanged();
    },
  });
  const add = () =>
    changing.mutate((steps) => [
      ...steps,
      { afterDays: Math.min(latest, (steps.at(-1)?.afterDays ?? 0) + pause), message: blankMessage() },
    ]);
  const { steps, state } = sequence;
  return (
    <section aria-labelledby="sequence-steps">
      <Stack gap="md">
        <Title order={2} size="h3" id="sequence-steps">
          {t.stepsTitle}
        </Title>
        {changing.isError ? <ErrorState error={changing.error} /> : null}
        {steps.length === 0 ? <Text>{t.noSteps}</Text> : null}
        <ol className={cards.list}>
          {steps.map(({ afterDays }, index) => (
            <StepCard
              // biome-ignore lint/suspicious/noArrayIndexKey: a step is known by its place
              key={`${index} ${afterDays} ${steps.length}`}
              sequence={sequence}
              number={index + 1}
              outlook={outlook?.[index]}
              writes={writes}
              onDays={(days) =>
                changing.mutate((all) =>
                  all.map((step, place) => (place === index ? { ...step, afterDays: days } : step)),
                )
              }
              onRemove={() => ask(index)}
            />
          ))}
        </ol>
        {writes && state !== 'on' && steps.length < mostSteps ? (
          <div>
            <Button
              variant="default"
              leftSection={<IconPlus size={18} aria-hidden />}
              loading={changing.isPending}
              onClick={add}
            >
              {t.addStep}
            </Button>
          </div>
        ) : null}
      </Stack>
      <ConfirmDialog
        opened={going !== null}
        title={t.removeStepTitle}
        confirmLabel={t.removeStep}
        danger
        busy={changing.isPending}
        onConfirm={() =>
          going !== null && changing.mutate((all) => all.filter((_, place) => place !== going))
        }
        onClose={() => ask(null)}
      >
        {t.removeStepText((going ?? 0) + 1)}
      </ConfirmDialog>
    </section>
  );
};
