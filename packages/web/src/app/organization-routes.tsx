import { campaignRoute } from './campaign-route.tsx';
import { feedbackRoute } from './feedback-route.tsx';
import { organizationRoute } from './organization-route.tsx';
import { campaignPages } from './pages/campaign-pages.tsx';
import { contactPages } from './pages/contact-pages.tsx';
import { dataPages } from './pages/data-pages.tsx';
import { entryPages } from './pages/entry-pages.tsx';
import { cohortFeedbackPages, feedbackFigurePages } from './pages/feedback-figure-pages.tsx';
import { feedbackPages } from './pages/feedback-pages.tsx';
import { figurePages } from './pages/figure-pages.tsx';
import { formPages, wideFormPages } from './pages/form-pages.tsx';
import { mailSettingsPages } from './pages/mail-settings-pages.tsx';
import { cohortCampaignPages, marketingPages } from './pages/marketing-pages.tsx';
import { measurePages } from './pages/measure-pages.tsx';
import { messagePages } from './pages/message-pages.tsx';
import { organizationPages } from './pages/organization-pages.tsx';
import { panelPages } from './pages/panel-pages.tsx';
import { participationPages } from './pages/participation-pages.tsx';
import { portalPages } from './pages/portal-pages.tsx';
import { programPages } from './pages/program-pages.tsx';
import { sequencePages } from './pages/sequence-pages.tsx';
import { workPlanPages } from './pages/work-plan-pages.tsx';

export const organizationRoutes = organizationRoute.addChildren([
  ...organizationPages,
  ...workPlanPages,
  ...portalPages,
  ...figurePages,
  ...programPages,
  ...participationPages,
  ...measurePages,
  ...cohortFeedbackPages,
  ...cohortCampaignPages,
  ...dataPages,
  ...wideFormPages,
  ...entryPages,
  feedbackRoute.addChildren([...feedbackPages, ...feedbackFigurePages, ...formPages, ...panelPages]),
  campaignRoute.addChildren([
    ...campaignPages,
    ...messagePages,
    ...marketingPages,
    ...contactPages,
    ...sequencePages,
    ...mailSettingsPages,
  ]),
]);
