import type { CampaignLine } from '@portolan/domain/campaigns/campaign';
import type { Product } from '@portolan/domain/marketing/marketing-plan';
import { statusOf } from '@portolan/domain/marketing/plan-sums';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useApi } from '../../api/api.tsx';
import { campaignsQuery } from '../../api/campaigns.ts';
import { productsQuery } from '../../api/marketing.ts';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';

/** A product as the plan shows it: its status is what its campaign says, where it has one. */
export type PlannedProduct = Product & {
  /** As the record has it, for whoever changes it. */
  readonly stored: Product;
  /** Null where there is none, it is gone, or campaigns are not read yet. */
  readonly campaign: CampaignLine | null;
};

/** The products of the clinic's plan, with what their campaigns say. Without those the plan is whole. */
export const usePlannedProducts = () => {
  const api = useApi();
  const { organizationId } = useCurrentOrganization();
  const products = useQuery(productsQuery(api, organizationId));
  const tied = products.data?.some(({ campaignId }) => campaignId !== null) ?? false;
  const campaigns = useQuery({ ...campaignsQuery(api, organizationId), enabled: tied });
  const data = useMemo(
    () =>
      products.data?.map((stored): PlannedProduct => {
        const campaign = campaigns.data?.find(({ id }) => id === stored.campaignId) ?? null;
        const standing = campaign && { state: campaign.state, run: campaign.run?.state ?? null };
        return { ...stored, stored, campaign, status: statusOf(stored, standing) };
      }),
    [products.data, campaigns.data],
  );
  return { data, error: products.error, refetch: () => void products.refetch() };
};
