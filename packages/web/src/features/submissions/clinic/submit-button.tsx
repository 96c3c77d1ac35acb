import { Button, Stack, Text } from '@mantine/core';
import type { MilestoneName } from '@portolan/domain/programs/milestone-name';
import { untouchedIn } from '@portolan/domain/programs/missing-in-plan';
import { programTexts } from '@portolan/messages/program-texts';
import { submissionTexts } from '@portolan/messages/submission-texts';
import { IconSend } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../../../api/api.tsx';
import { readAgain, submit } from '../../../api/submissions.ts';
import { useOnce } from '../../../api/use-once.ts';
import { ConfirmDialog } from '../../../design/confirm-dialog.tsx';
import { ErrorState } from '../../../design/error-state.tsx';
import { useLocale, useTexts } from '../../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../../organization/current-organization.tsx';
import type { SharedPlan } from './use-shared-plan.ts';

type SubmitButtonProps = {
  readonly programId: string;
  readonly foundation: string;
  readonly milestone: MilestoneName;
  /** Stands out among those of the other milestones. */
  readonly isNext: boolean;
  readonly plan: SharedPlan;
  /** Whether it was handed in before. */
  readonly again: boolean;
  readonly onDone: (message: string) => void;
};

/** Hands the plan in, after saying what exactly goes to whom. */
export const SubmitButton = ({
  programId,
  foundation,
  milestone,
  isNext,
  plan,
  again,
  onDone,
}: SubmitButtonProps) => {
  const t = useTexts(submissionTexts).clinic;
  const { milestones } = useTexts(programTexts);
  const { language } = useLocale();
  const { organizationId } = useCurrentOrganization();
  const api = useApi();
  const client = useQueryClient();
  const once = useOnce();
  const [asking, setAsking] = useState(false);
  const params = { organizationId, programId, milestone };
  const submitting = useMutation({
    mutationFn: () =>
      once({ ...params, planId: plan.planId }, (key) => submit(api, params, plan.planId, key)),
    onSuccess: () => onDone(t.done(milestones[milestone])),
    onSettled: () =>
      Promise.all([
        readAgain(client, params),
        client.invalidateQueries({ queryKey: ['work-plans', organizationId, plan.planId] }),
      ]),
  });
  const untouched = untouchedIn(plan.template, plan.elements);
  const name = milestones[milestone];
  return (
    <>
      <Button
        variant={isNext ? 'filled' : 'default'}
        leftSection={<IconSend size={18} aria-hidden />}
        aria-label={again ? t.againFor(name) : t.submitFor(name)}
        onClick={() => {
          submitting.reset();
          setAsking(true);
        }}
      >
        {again ? t.again : t.submit}
      </Button>
      <ConfirmDialog
        opened={asking && !submitting.isSuccess}
        title={t.confirmTitle(name)}
        confirmLabel={again ? t.again : t.submit}
        busy={submitting.isPending}
        onClose={() => setAsking(false)}
        onConfirm={() => submitting.mutate()}
      >
        <Stack gap="sm">
          <Text>{t.confirm(plan.name, plan.template.elements.length, foundation)}</Text>
          {untouched.length === 0 ? null : (
            <div>
              <Text>{t.untouched}</Text>
              <ul>
                {plan.template.elements
                  .filter(({ id }) => untouched.includes(id))
                  .map(({ id, number, title }) => (
                    <li key={id}>{`${number} ${title[language]}`}</li>
                  ))}
              </ul>
            </div>
          )}
          <Text c="dimmed">{t.confirmKept}</Text>
          <Text role="status">{submitting.isPending ? t.submitting : ''}</Text>
          {submitting.isError ? <ErrorState error={submitting.error} /> : null}
        </Stack>
      </ConfirmDialog>
    </>
  );
};
