import { barrierRoutes } from './barrier-routes.ts';
import { calendarRoutes } from './calendar-routes.ts';
import { campaignMessageRoutes } from './campaign-message-routes.ts';
import { campaignRoutes } from './campaign-routes.ts';
import { cohortFigureRoutes } from './cohort-figure-routes.ts';
import { contactRoutes } from './contact-routes.ts';
import { discussionRoutes } from './discussion-routes.ts';
import { exportRoutes } from './export-routes.ts';
import { feedbackRoutes } from './feedback-routes.ts';
import { figureRoutes } from './figure-routes.ts';
import { formOfferRoutes } from './form-offer-routes.ts';
import { formRoutes } from './form-routes.ts';
import { invitationRoutes } from './invitation-routes.ts';
import { joinRequestRoutes } from './join-request-routes.ts';
import { mailPreferenceRoutes } from './mail-preference-routes.ts';
import { mailSettingsRoutes } from './mail-settings-routes.ts';
import { marketingRoutes } from './marketing-routes.ts';
import { measureRoutes } from './measure-routes.ts';
import { membershipRoutes } from './membership-routes.ts';
import { openApiRoutes } from './openapi-routes.ts';
import { organizationRoutes } from './organization-routes.ts';
import { oversightRoutes } from './oversight-routes.ts';
import { panelRoutes } from './panel-routes.ts';
import { participationInvitationRoutes } from './participation-invitation-routes.ts';
import { participationRoutes } from './participation-routes.ts';
import { peopleRoutes } from './people-routes.ts';
import { planMoveRoutes } from './plan-move-routes.ts';
import { portalTeamRoutes } from './portal-team-routes.ts';
import { programRoutes } from './program-routes.ts';
import { publicationRoutes } from './publication-routes.ts';
import { responseActivityRoutes } from './response-activity-routes.ts';
import { responseEntryRoutes } from './response-entry-routes.ts';
import { responseRoutes } from './response-routes.ts';
import { reviewRoutes } from './review-routes.ts';
import type { Route } from './route.ts';
import { segmentRoutes } from './segment-routes.ts';
import { sequenceRoutes } from './sequence-routes.ts';
import { submissionRoutes } from './submission-routes.ts';
import { templateRoutes } from './template-routes.ts';
import { workPlanRoutes } from './work-plan-routes.ts';

/** Every HTTP route there is. Handlers, gateways, the client, the OpenAPI document and the tests are made from this. */
export const routes: readonly Route[] = [
  ...Object.values(peopleRoutes),
  ...Object.values(mailPreferenceRoutes),
  ...Object.values(organizationRoutes),
  ...Object.values(membershipRoutes),
  ...Object.values(invitationRoutes),
  ...Object.values(joinRequestRoutes),
  ...Object.values(workPlanRoutes),
  ...Object.values(planMoveRoutes),
  ...Object.values(programRoutes),
  ...Object.values(templateRoutes),
  ...Object.values(participationInvitationRoutes),
  ...Object.values(participationRoutes),
  ...Object.values(submissionRoutes),
  ...Object.values(reviewRoutes),
  ...Object.values(oversightRoutes),
  ...Object.values(discussionRoutes),
  ...Object.values(barrierRoutes),
  ...Object.values(portalTeamRoutes),
  ...Object.values(publicationRoutes),
  ...Object.values(measureRoutes),
  ...Object.values(figureRoutes),
  ...Object.values(cohortFigureRoutes),
  ...Object.values(formRoutes),
  ...Object.values(responseRoutes),
  ...Object.values(responseEntryRoutes),
  ...Object.values(responseActivityRoutes),
  ...Object.values(feedbackRoutes),
  ...Object.values(panelRoutes),
  ...Object.values(formOfferRoutes),
  ...Object.values(contactRoutes),
  ...Object.values(segmentRoutes),
  ...Object.values(campaignRoutes),
  ...Object.values(sequenceRoutes),
  ...Object.values(marketingRoutes),
  ...Object.values(mailSettingsRoutes),
  ...Object.values(campaignMessageRoutes),
  ...Object.values(exportRoutes),
  ...Object.values(calendarRoutes),
  ...Object.values(openApiRoutes),
];
