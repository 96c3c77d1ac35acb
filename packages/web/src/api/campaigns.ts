import {
  changeCampaign,
  getCampaign,
  getCampaignReport,
  getMailStanding,
  liftMailStop,
  listCampaignRecipients,
  listCampaigns,
  makeCampaign,
  orderCampaign,
  removeCampaign,
  resendCampaign,
  scheduleCampaign,
} from '@portolan/contract/campaign-routes';
import type { BodyOf } from '@portolan/contract/route';
import type { Campaign } from '@portolan/domain/campaigns/campaign';
import type { CampaignOrder } from '@portolan/domain/campaigns/campaign-state';
import type { Outcome } from '@portolan/domain/campaigns/outcome';
import { infiniteQueryOptions, type QueryClient, queryOptions } from '@tanstack/react-query';
import type { Api } from './api.tsx';
import { everyPage } from './every-page.ts';

export type OfCampaign = { readonly organizationId: string; readonly campaignId: string };
type Versioned = Pick<Campaign, 'id' | 'version'>;

/** Everything that is known of a clinic's campaigns. */
export const campaignsKey = (organizationId: string) => ['campaigns', organizationId];

/** A clinic's campaigns without their messages, newest first. */
export const campaignsQuery = (api: Api, organizationId: string) =>
  queryOptions({
    queryKey: [...campaignsKey(organizationId), 'list'],
    queryFn: ({ signal }) =>
      everyPage((query) => api(listCampaigns, { params: { organizationId }, query, signal })),
  });

export const readCampaign = (api: Api, params: OfCampaign) => api(getCampaign, { params });

const campaignKey = ({ organizationId, campaignId }: OfCampaign) => [
  ...campaignsKey(organizationId),
  campaignId,
];

export const campaignQuery = (api: Api, params: OfCampaign) =>
  queryOptions({
    queryKey: campaignKey(params),
    queryFn: ({ signal }) => api(getCampaign, { params, signal }),
  });

/** Read once when its editor opens: from then on the editor itself knows what is saved. */
export const campaignDraftQuery = (api: Api, params: OfCampaign) =>
  queryOptions({
    queryKey: [...campaignKey(params), 'draft'],
    queryFn: () => readCampaign(api, params),
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

/** What became of it so far. */
export const campaignReportQuery = (api: Api, params: OfCampaign) =>
  queryOptions({
    queryKey: [...campaignKey(params), 'report'],
    queryFn: ({ signal }) => api(getCampaignReport, { params, signal }),
  });

/** Who is in one outcome, page by page: for owners and editors. */
export const campaignRecipientsQuery = (api: Api, params: OfCampaign, outcome: Outcome) =>
  infiniteQueryOptions({
    queryKey: [...campaignKey(params), 'recipients', outcome],
    queryFn: ({ pageParam, signal }) =>
      api(listCampaignRecipients, {
        params,
        query: { outcome, limit: '50', ...(pageParam === '' ? {} : { cursor: pageParam }) },
        signal,
      }),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });

/** How many the clinic may write to today, and whether its sending is stopped. */
export const mailStandingQuery = (api: Api, organizationId: string) =>
  queryOptions({
    queryKey: ['mail-standing', organizationId],
    queryFn: ({ signal }) => api(getMailStanding, { params: { organizationId }, signal }),
  });

export const forgetCampaigns = (client: QueryClient, organizationId: string): Promise<void> =>
  client.invalidateQueries({ queryKey: campaignsKey(organizationId) });

export const make = (
  api: Api,
  organizationId: string,
  idempotencyKey: string,
  body: BodyOf<typeof makeCampaign>,
) => api(makeCampaign, { params: { organizationId }, body, idempotencyKey });

export const change = (api: Api, params: OfCampaign, version: number, body: BodyOf<typeof changeCampaign>) =>
  api(changeCampaign, { params, ifMatch: version, body });

const target = (organizationId: string, { id, version }: Versioned) => ({
  params: { organizationId, campaignId: id },
  ifMatch: version,
});

export const remove = (api: Api, organizationId: string, campaign: Versioned) =>
  api(removeCampaign, target(organizationId, campaign));

/** `at`: the clock on the clinic's wall, or null for now. */
export const schedule = (api: Api, organizationId: string, campaign: Versioned, at: string | null) =>
  api(scheduleCampaign, { ...target(organizationId, campaign), body: { at } });

export const order = (api: Api, organizationId: string, campaign: Versioned, what: CampaignOrder) =>
  api(orderCampaign, { ...target(organizationId, campaign), body: { order: what } });

export const resend = (api: Api, organizationId: string, campaign: Versioned) =>
  api(resendCampaign, target(organizationId, campaign));

export const liftStop = (api: Api, organizationId: string, version: number) =>
  api(liftMailStop, { params: { organizationId }, ifMatch: version });
