import { useApi } from '../../api/api.tsx';
import { membershipWrites } from '../../api/members.ts';
import { type PageWrites, usePageWrites } from '../../design/use-page-writes.ts';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';

export type MemberWrites = PageWrites<ReturnType<typeof membershipWrites>>;

export const useMemberWrites = (): MemberWrites => {
  const { organizationId } = useCurrentOrganization();
  return usePageWrites(membershipWrites(useApi(), organizationId), ['organizations', organizationId]);
};
