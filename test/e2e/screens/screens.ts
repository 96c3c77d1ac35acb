import { campaignScreens } from './campaign-screens.ts';
import { cohortCampaignScreens } from './cohort-campaign-screens.ts';
import { contactScreens } from './contact-screens.ts';
import { dashboardScreens } from './dashboard-screens.ts';
import { dataScreens } from './data-screens.ts';
import { discussionScreens } from './discussion-screens.ts';
import { entryScreens } from './entry-screens.ts';
import { feedbackFigureScreens } from './feedback-figure-screens.ts';
import { feedbackScreens } from './feedback-screens.ts';
import { figureImportScreens } from './figure-import-screens.ts';
import { figureScreens } from './figure-screens.ts';
import { formScreens } from './form-screens.ts';
import { mailPageScreens } from './mail-page-screens.ts';
import { mailSettingsScreens } from './mail-settings-screens.ts';
import { mailStopScreens } from './mail-stop-screens.ts';
import { marketingScreens } from './marketing-screens.ts';
import { measureScreens } from './measure-screens.ts';
import { messageScreens } from './message-screens.ts';
import { oversightScreens } from './oversight-screens.ts';
import { panelScreens } from './panel-screens.ts';
import { participationScreens } from './participation-screens.ts';
import { portalTeamScreens } from './portal-team-screens.ts';
import { programScreens } from './program-screens.ts';
import { publicFormScreens } from './public-form-screens.ts';
import { publicNewsScreens } from './public-news-screens.ts';
import { publicationScreens } from './publication-screens.ts';
import type { Screen } from './screen.ts';
import { sendingScreens } from './sending-screens.ts';
import { sequenceScreens } from './sequence-screens.ts';
import { shellScreens } from './shell-screens.ts';
import { submissionScreens } from './submission-screens.ts';
import { templateScreens } from './template-screens.ts';
import { workPlanScreens } from './work-plan-screens.ts';

/** Every screen of the product. A new one is registered here, by way of its area's list. */
export const screens: readonly Screen[] = [
  ...shellScreens,
  ...workPlanScreens,
  ...programScreens,
  ...templateScreens,
  ...participationScreens,
  ...oversightScreens,
  ...submissionScreens,
  ...portalTeamScreens,
  ...publicFormScreens,
  ...publicNewsScreens,
  ...publicationScreens,
  ...mailStopScreens,
  ...discussionScreens,
  ...figureScreens,
  ...figureImportScreens,
  ...dashboardScreens,
  ...dataScreens,
  ...measureScreens,
  ...feedbackScreens,
  ...entryScreens,
  ...feedbackFigureScreens,
  ...formScreens,
  ...panelScreens,
  ...marketingScreens,
  ...contactScreens,
  ...cohortCampaignScreens,
  ...messageScreens,
  ...campaignScreens,
  ...sequenceScreens,
  ...mailPageScreens,
  ...mailSettingsScreens,
  ...sendingScreens,
];
