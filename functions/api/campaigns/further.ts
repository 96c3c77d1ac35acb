import { handleChangeCampaign } from './change-campaign.ts';
import { openFurtherStore } from './further-store.ts';
import { handleGetCampaignReport } from './get-campaign-report.ts';
import { handleGetMailStanding } from './get-mail-standing.ts';
import { handleLiftMailStop } from './lift-mail-stop.ts';
import { handleListCampaignRecipients } from './list-campaign-recipients.ts';
import { handleMakeCampaign } from './make-campaign.ts';
import { handleOrderCampaign } from './order-campaign.ts';
import { handleRemoveCampaign } from './remove-campaign.ts';
import { handleResendCampaign } from './resend-campaign.ts';

/**
 * What a list of campaigns opens without, read in together when the first of it is asked for: each by itself would cut the function
 * into so many files that reading them takes longer than what is saved.
 */
export const further = {
  openStore: openFurtherStore,
  makeCampaign: handleMakeCampaign,
  changeCampaign: handleChangeCampaign,
  orderCampaign: handleOrderCampaign,
  resendCampaign: handleResendCampaign,
  removeCampaign: handleRemoveCampaign,
  getCampaignReport: handleGetCampaignReport,
  listCampaignRecipients: handleListCampaignRecipients,
  getMailStanding: handleGetMailStanding,
  liftMailStop: handleLiftMailStop,
};
