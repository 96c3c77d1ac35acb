import { Stack, Text } from '@mantine/core';
import type { Program } from '@portolan/domain/programs/program';
import { participationInvitationTexts } from '@portolan/messages/participation-invitation-texts';
import { IconBuildingHospital } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../api/api.tsx';
import { participationInvitationsQuery } from '../../api/participation-invitations.ts';
import { EmptyState } from '../../design/empty-state.tsx';
import { ErrorState } from '../../design/error-state.tsx';
import { LoadingState } from '../../design/loading-state.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { ProgramFrame } from '../../program/program-frame.tsx';
import { mayWriteIn } from '../../program/rights.ts';
import { InviteByList } from './csv/invite-by-list.tsx';
import { InviteForm } from './list/invite-form.tsx';
import { InvitedClinics } from './list/invited-clinics.tsx';
import { useInvitationWrites } from './use-invitation-writes.ts';

/** While a letter or an answer is on its way, how often the list is read again: milliseconds. */
const lookAgain = 3000;

const Clinics = ({ program }: { readonly program: Program }) => {
  const t = useTexts(participationInvitationTexts);
  const { organizationId, role } = useCurrentOrganization();
  const invitations = useQuery({
    ...participationInvitationsQuery(useApi(), { organizationId, programId: program.id }),
    // A long list is not read again and again for one letter.
    refetchInterval: ({ state }) =>
      (state.data?.length ?? 0) <= 200 &&
      state.data?.some(
        ({ status, sent, clinic }) =>
          (status === 'pending' && !sent) || (status === 'accepted' && clinic === null),
      )
        ? lookAgain
        : false,
  });
  const writes = useInvitationWrites(program.id);
  const officer = mayWriteIn(program, role);
  return (
    <Stack gap="xl">
      <Text role="status" fw={600} mb={writes.done === '' ? -24 : 0}>
        {writes.done}
      </Text>
      {invitations.data?.length === 0 ? (
        <EmptyState
          title={t.emptyTitle}
          description={officer ? t.empty : t.emptyReader}
          icon={<IconBuildingHospital size={40} stroke={1.5} aria-hidden />}
        />
      ) : null}
      {officer ? <InviteForm writes={writes} /> : null}
      {officer ? <InviteByList programId={program.id} /> : null}
      {invitations.isPending ? <LoadingState rows={3} /> : null}
      {invitations.isError ? (
        <ErrorState error={invitations.error} onRetry={() => void invitations.refetch()} />
      ) : null}
      {invitations.data === undefined || invitations.data.length === 0 ? null : (
        <InvitedClinics invitations={invitations.data} writes={officer ? writes : null} program={program} />
      )}
    </Stack>
  );
};

const ForCoaches = () => {
  const t = useTexts(participationInvitationTexts);
  return <EmptyState title={t.title} description={t.coach} />;
};

/** Whom a program has invited and what became of it: one by one or by a list. */
export const ClinicsPage = () => {
  const { role } = useCurrentOrganization();
  return (
    <ProgramFrame title={useTexts(participationInvitationTexts).title}>
      {(program) => (role === 'coach' ? <ForCoaches /> : <Clinics program={program} />)}
    </ProgramFrame>
  );
};
