import * as routes from '@portolan/contract/campaign-routes';
import { type FunctionRoutes, memberRoute } from '../../runtime/bound-route.ts';
import { later } from '../../runtime/later.ts';
import { handleGetCampaign } from './get-campaign.ts';
import { handleListCampaigns } from './list-campaigns.ts';
import type { Store } from './store.ts';

const further = async () => (await import('./further.ts')).further;
const scheduling = () => import('./schedule-campaign.ts');

/** What renders, checks or adds up is read in when it is first asked for: a list opens without it. */
export const campaigns: FunctionRoutes<Store> = [
  memberRoute(routes.listCampaigns, handleListCampaigns),
  memberRoute(
    routes.makeCampaign,
    later(async () => (await further()).makeCampaign),
  ),
  memberRoute(routes.getCampaign, handleGetCampaign),
  memberRoute(
    routes.changeCampaign,
    later(async () => (await further()).changeCampaign),
  ),
  memberRoute(
    routes.removeCampaign,
    later(async () => (await further()).removeCampaign),
  ),
  memberRoute(
    routes.scheduleCampaign,
    later(async () => (await scheduling()).handleScheduleCampaign),
  ),
  memberRoute(
    routes.orderCampaign,
    later(async () => (await further()).orderCampaign),
  ),
  memberRoute(
    routes.resendCampaign,
    later(async () => (await further()).resendCampaign),
  ),
  memberRoute(
    routes.getCampaignReport,
    later(async () => (await further()).getCampaignReport),
  ),
  memberRoute(
    routes.listCampaignRecipients,
    later(async () => (await further()).listCampaignRecipients),
  ),
  memberRoute(
    routes.getMailStanding,
    later(async () => (await further()).getMailStanding),
  ),
  memberRoute(
    routes.liftMailStop,
    later(async () => (await further()).liftMailStop),
  ),
];
