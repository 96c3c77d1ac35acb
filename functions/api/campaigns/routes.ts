import * as routes from '@portolan/contract/campaign-routes';
import { type FunctionRoutes, memberRoute } from '../../runtime/bound-route.ts';
import { handleChangeCampaign } from './change-campaign.ts';
import { handleGetCampaign } from './get-campaign.ts';
import { handleGetCampaignReport } from './get-campaign-report.ts';
import { handleGetMailStanding } from './get-mail-standing.ts';
import { handleLiftMailStop } from './lift-mail-stop.ts';
import { handleListCampaignRecipients } from './list-campaign-recipients.ts';
import { handleListCampaigns } from './list-campaigns.ts';
import { handleMakeCampaign } from './make-campaign.ts';
import { handleOrderCampaign } from './order-campaign.ts';
import { handleRemoveCampaign } from './remove-campaign.ts';
import { handleResendCampaign } from './resend-campaign.ts';
import { handleScheduleCampaign } from './schedule-campaign.ts';
import { sequences } from './sequence-routes.ts';
import type { Store } from './store.ts';

export const campaigns: FunctionRoutes<Store> = [
  memberRoute(routes.listCampaigns, handleListCampaigns),
  memberRoute(routes.makeCampaign, handleMakeCampaign),
  memberRoute(routes.getCampaign, handleGetCampaign),
  memberRoute(routes.changeCampaign, handleChangeCampaign),
  memberRoute(routes.removeCampaign, handleRemoveCampaign),
  memberRoute(routes.scheduleCampaign, handleScheduleCampaign),
  memberRoute(routes.orderCampaign, handleOrderCampaign),
  memberRoute(routes.resendCampaign, handleResendCampaign),
  memberRoute(routes.getCampaignReport, handleGetCampaignReport),
  memberRoute(routes.listCampaignRecipients, handleListCampaignRecipients),
  memberRoute(routes.getMailStanding, handleGetMailStanding),
  memberRoute(routes.liftMailStop, handleLiftMailStop),
  ...sequences,
];
