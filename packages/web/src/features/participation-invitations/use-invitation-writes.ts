import { useApi } from '../../api/api.tsx';
import { invitationWrites } from '../../api/participation-invitations.ts';
import { type PageWrites, usePageWrites } from '../../design/use-page-writes.ts';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';

export type InvitationWrites = PageWrites<ReturnType<typeof invitationWrites>>;

export const useInvitationWrites = (programId: string): InvitationWrites => {
  const { organizationId } = useCurrentOrganization();
  return usePageWrites(invitationWrites(useApi(), { organizationId, programId }), [
    'participation-invitations',
    organizationId,
    programId,
  ]);
};
