import * as routes from '@portolan/contract/campaign-routes';
import { type FunctionRoutes, memberRoute } from '../../runtime/bound-route.ts';
import { later } from '../../runtime/later.ts';
import { handleGetCampaign } from './get-campaign.ts';
import { handleListCampaigns } from './list-campaigns.ts';
import type { Store } from './store.ts';

const making = () => import('./make-campaign.ts');
const scheduling = () => import('./schedule-campaign.ts');
const reporting = () => import('./get-campaign-report.ts');
const listing = () => import('./list-campaign-recipients.ts');
const resending = () => import('./resend-campaign.ts');
const standing = () => import('./get-mail-standing.ts');
const lifting = () => import('./lift-mail-stop.ts');
const changing = () => import('./change-campaign.ts');
const ordering = () => import('./order-campaign.ts');
const removing = () => import('./remove-campaign.ts');

/** What renders, checks or adds up is read in when it is first asked for: a list opens without it. */
export const campaigns: FunctionRoutes<Store> = [
  memberRoute(routes.listCampaigns, handleListCampaigns),
  memberRoute(
    routes.makeCampaign,
    later(async () => (await making()).handleMakeCampaign),
  ),
  memberRoute(routes.getCampaign, handleGetCampaign),
  memberRoute(
    routes.changeCampaign,
    later(async () => (await changing()).handleChangeCampaign),
  ),
  memberRoute(
    routes.removeCampaign,
    later(async () => (await removing()).handleRemoveCampaign),
  ),
  memberRoute(
    routes.scheduleCampaign,
    later(async () => (await scheduling()).handleScheduleCampaign),
  ),
  memberRoute(
    routes.orderCampaign,
    later(async () => (await ordering()).handleOrderCampaign),
  ),
  memberRoute(
    routes.resendCampaign,
    later(async () => (await resending()).handleResendCampaign),
  ),
  memberRoute(
    routes.getCampaignReport,
    later(async () => (await reporting()).handleGetCampaignReport),
  ),
  memberRoute(
    routes.listCampaignRecipients,
    later(async () => (await listing()).handleListCampaignRecipients),
  ),
  memberRoute(
    routes.getMailStanding,
    later(async () => (await standing()).handleGetMailStanding),
  ),
  memberRoute(
    routes.liftMailStop,
    later(async () => (await lifting()).handleLiftMailStop),
  ),
];
