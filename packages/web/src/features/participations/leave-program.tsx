import { Button, Stack, Text, Title } from '@mantine/core';
import type { ParticipationView } from '@portolan/contract/participation-routes';
import { participationTexts } from '@portolan/messages/participation-texts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../../api/api.tsx';
import { leave } from '../../api/participations.ts';
import { ConfirmDialog } from '../../design/confirm-dialog.tsx';
import { ErrorState } from '../../design/error-state.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { programOf } from './in-order.ts';
import classes from './joined-programs.module.css';

const Part = ({
  title,
  items,
}: {
  readonly title: string;
  readonly items: Readonly<Record<string, string>>;
}) => (
  <div>
    <Title order={3} size="h5">
      {title}
    </Title>
    <ul className={classes.items}>
      {Object.values(items).map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  </div>
);

/** Ends sharing, after saying what ends, what stays with the foundation, and what stays here. Owners only. */
export const LeaveProgram = ({ participation }: { readonly participation: ParticipationView }) => {
  const t = useTexts(participationTexts).page;
  const api = useApi();
  const queries = useQueryClient();
  const { organizationId, role } = useCurrentOrganization();
  const [asking, setAsking] = useState(false);
  const { programId } = participation.consent;
  const leaving = useMutation({
    mutationFn: () => leave(api, { organizationId, programId }),
    onSettled: async () => {
      await queries.invalidateQueries({ queryKey: ['participations', organizationId] });
      setAsking(false);
    },
  });
  if (role !== 'owner') return null;
  return (
    <Stack gap="sm" align="flex-start">
      {leaving.isError ? <ErrorState error={leaving.error} /> : null}
      <Button variant="default" onClick={() => setAsking(true)}>
        {t.leave}
      </Button>
      <ConfirmDialog
        opened={asking}
        title={t.leaveTitle(programOf(participation).name)}
        confirmLabel={t.leave}
        danger
        busy={leaving.isPending}
        onConfirm={() => leaving.mutate()}
        onClose={() => setAsking(false)}
      >
        <Stack gap="sm">
          <Part title={t.leaveEnds} items={t.leaveEndsItems} />
          <Part title={t.leaveStays} items={t.leaveStaysItems} />
          <Text>{t.leaveYours}</Text>
        </Stack>
      </ConfirmDialog>
    </Stack>
  );
};
