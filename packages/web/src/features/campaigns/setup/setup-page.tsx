import type { Campaign } from '@portolan/domain/campaigns/campaign';
import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../../api/api.tsx';
import { campaignDraftQuery } from '../../../api/campaigns.ts';
import { organizationQuery } from '../../../api/organizations.ts';
import { ErrorState } from '../../../design/error-state.tsx';
import { LoadingState } from '../../../design/loading-state.tsx';
import { useCurrentOrganization } from '../../../organization/current-organization.tsx';
import { SetupWorkplace } from './setup-workplace.tsx';

/** A draft on its way to be sent: read anew, so that what was just written is there. */
export const SetupPage = ({ campaignId }: { readonly campaignId: Campaign['id'] }) => {
  const api = useApi();
  const { organizationId } = useCurrentOrganization();
  const campaign = useQuery(campaignDraftQuery(api, { organizationId, campaignId }));
  const organization = useQuery(organizationQuery(api, organizationId));
  const failed = [campaign, organization].find(({ isError, data }) => isError && data === undefined);
  if (failed !== undefined) return <ErrorState error={failed.error} onRetry={() => void failed.refetch()} />;
  // What the page of the message has read is older than what was written there.
  if (campaign.data === undefined || !campaign.isFetchedAfterMount || organization.data === undefined)
    return <LoadingState rows={6} />;
  return <SetupWorkplace initial={campaign.data} timeZone={organization.data.profile.timeZone} />;
};
