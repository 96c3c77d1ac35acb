import { Button, Stack, Text } from '@mantine/core';
import type { Submission } from '@portolan/domain/programs/submission';
import { programTexts } from '@portolan/messages/program-texts';
import { submissionTexts } from '@portolan/messages/submission-texts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../../../api/api.tsx';
import { readAgain, reopen } from '../../../api/submissions.ts';
import { ConfirmDialog } from '../../../design/confirm-dialog.tsx';
import { ErrorState } from '../../../design/error-state.tsx';
import { useTexts } from '../../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../../organization/current-organization.tsx';

type ReopenButtonProps = {
  readonly submission: Submission;
  readonly foundation: string;
  readonly onDone: (message: string) => void;
};

/** Takes back what was handed in, so that another can be handed in. */
export const ReopenButton = ({ submission, foundation, onDone }: ReopenButtonProps) => {
  const t = useTexts(submissionTexts).clinic;
  const { milestones } = useTexts(programTexts);
  const { organizationId } = useCurrentOrganization();
  const api = useApi();
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const name = milestones[submission.milestone];
  const reopening = useMutation({
    mutationFn: () => reopen(api, organizationId, submission),
    onSuccess: () => {
      setAsking(false);
      onDone(t.reopened(name));
    },
    onSettled: () => readAgain(client, { organizationId, programId: submission.programId }),
  });
  return (
    <>
      <Button variant="default" aria-label={t.reopenFor(name)} onClick={() => setAsking(true)}>
        {t.reopen}
      </Button>
      <ConfirmDialog
        opened={asking}
        title={t.reopenTitle(name)}
        confirmLabel={t.reopen}
        busy={reopening.isPending}
        onClose={() => setAsking(false)}
        onConfirm={() => reopening.mutate()}
      >
        <Stack gap="sm">
          <Text>{t.reopenLead(foundation)}</Text>
          {reopening.isError ? <ErrorState error={reopening.error} /> : null}
        </Stack>
      </ConfirmDialog>
    </>
  );
};
