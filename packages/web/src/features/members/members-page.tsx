import { Stack, Text } from '@mantine/core';
import { memberTexts } from '@portolan/messages/member-texts';
import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../api/api.tsx';
import { allMembersQuery } from '../../api/member-names.ts';
import { ErrorState } from '../../design/error-state.tsx';
import { LoadingState } from '../../design/loading-state.tsx';
import { PageHeader } from '../../design/page-header.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { Invitations } from './invitations.tsx';
import { InviteForm } from './invite-form.tsx';
import { JoinRequests } from './join-requests.tsx';
import { MemberList } from './member-list.tsx';
import { RoleGuide } from './role-guide.tsx';
import { useMemberWrites } from './use-member-writes.ts';

export const MembersPage = () => {
  const t = useTexts(memberTexts);
  const { organizationId, role } = useCurrentOrganization();
  const members = useQuery(allMembersQuery(useApi(), organizationId));
  const writes = useMemberWrites();
  const owner = role === 'owner';
  return (
    <>
      <PageHeader title={t.title} description={owner ? t.intro : `${t.intro} ${t.onlyOwners}`} />
      <Text role="status" fw={600} mb={writes.done === '' ? 0 : 'md'}>
        {writes.done}
      </Text>
      <Stack gap="xl">
        {owner ? <JoinRequests writes={writes} /> : null}
        {members.data === undefined ? null : <MemberList members={members.data} writes={writes} />}
        {members.isError ? <ErrorState error={members.error} onRetry={() => void members.refetch()} /> : null}
        {members.isPending ? <LoadingState /> : null}
        {owner ? <InviteForm writes={writes} /> : null}
        {owner ? <Invitations writes={writes} /> : null}
        <RoleGuide />
      </Stack>
    </>
  );
};
