import { Stack, Text } from '@mantine/core';
import { wasNudgedToday } from '@portolan/domain/programs/extending';
import type { MilestoneName } from '@portolan/domain/programs/milestone-name';
import { milestoneInboxTexts } from '@portolan/messages/milestone-inbox-texts';
import { programTexts } from '@portolan/messages/program-texts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useApi } from '../../../api/api.tsx';
import { organizationQuery } from '../../../api/organizations.ts';
import { nudge, readAgain } from '../../../api/submissions.ts';
import { useOnce } from '../../../api/use-once.ts';
import { ConfirmDialog } from '../../../design/confirm-dialog.tsx';
import { ErrorState } from '../../../design/error-state.tsx';
import { useLocale, useTexts } from '../../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../../organization/current-organization.tsx';
import type { Standing } from './standing.ts';

type NudgeDialogProps = {
  readonly programId: string;
  readonly milestone: MilestoneName;
  readonly late: readonly Standing[];
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly onDone: (message: string) => void;
};

const Names = ({ of }: { readonly of: readonly Standing[] }) => (
  <ul>
    {of.map(({ row }) => (
      <li key={row.clinicId}>{row.name}</li>
    ))}
  </ul>
);

/** Says who will be written to, and who was today already. */
export const NudgeDialog = ({ programId, milestone, late, opened, onClose, onDone }: NudgeDialogProps) => {
  const t = useTexts(milestoneInboxTexts).nudge;
  const { milestones } = useTexts(programTexts);
  const api = useApi();
  const client = useQueryClient();
  const once = useOnce();
  const { organizationId } = useCurrentOrganization();
  const own = useLocale().timeZone;
  const timeZone = useQuery(organizationQuery(api, organizationId)).data?.profile.timeZone ?? own;
  const now = new Date();
  const isDone = ({ row }: Standing) => wasNudgedToday(row.grantee, milestone, timeZone, now);
  const due = late.filter((standing) => !isDone(standing));
  const already = late.filter(isDone);
  const params = { organizationId, programId };
  const sending = useMutation({
    mutationFn: () => once({ ...params, milestone }, (key) => nudge(api, params, milestone, key)),
    onSuccess: async ({ nudged }) => {
      await readAgain(client, params);
      onDone(t.done(nudged));
      onClose();
    },
  });
  return (
    <ConfirmDialog
      opened={opened}
      title={t.title}
      confirmLabel={t.send(due.length)}
      busy={sending.isPending}
      disabled={due.length === 0}
      onClose={onClose}
      onConfirm={() => sending.mutate()}
    >
      <Stack gap="xs">
        {due.length === 0 ? (
          <Text>{t.nobody}</Text>
        ) : (
          <>
            <Text>{t.lead(milestones[milestone])}</Text>
            <Names of={due} />
          </>
        )}
        {already.length > 0 && due.length > 0 ? (
          <>
            <Text c="dimmed">{t.already}</Text>
            <Names of={already} />
          </>
        ) : null}
        {sending.isError ? <ErrorState error={sending.error} /> : null}
      </Stack>
    </ConfirmDialog>
  );
};
