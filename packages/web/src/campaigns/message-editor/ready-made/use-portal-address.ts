import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../../api/api.tsx';
import { marketingPlanQuery } from '../../../api/marketing.ts';
import { useCurrentOrganization } from '../../../organization/current-organization.tsx';

/** Where the clinic's portal is, as its marketing plan says; empty while that is not known. */
export const usePortalAddress = (): string => {
  const { organizationId } = useCurrentOrganization();
  return useQuery(marketingPlanQuery(useApi(), organizationId)).data?.portalAddress ?? '';
};
