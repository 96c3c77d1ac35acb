import { openReadableAuditLog } from './audit/readable-audit-log.ts';
import { openBarriers, openSharedBarriers } from './barriers/barriers.ts';
import { openBaseStore } from './base-store.ts';
import { openCampaignChunks } from './campaigns/campaign-chunks.ts';
import { openCampaignClaims } from './campaigns/campaign-claims.ts';
import { openCampaignRuns, openCampaigns } from './campaigns/campaigns.ts';
import { openClinicCampaigns } from './campaigns/clinic-campaigns.ts';
import { openContacts } from './campaigns/contacts.ts';
import { openEarlierCampaign } from './campaigns/earlier-campaign.ts';
import { openImages } from './campaigns/images.ts';
import { openMailDays } from './campaigns/mail-days.ts';
import { openMailSettings } from './campaigns/mail-settings.ts';
import { openSegments } from './campaigns/segments.ts';
import { openSendingDomain } from './campaigns/sending-domain.ts';
import { openSequences } from './campaigns/sequences.ts';
import { openSignUpLetters } from './campaigns/sign-up-letters.ts';
import { openSignUps } from './campaigns/sign-ups.ts';
import { openStanding } from './campaigns/standing.ts';
import { openSuppressions } from './campaigns/suppressions.ts';
import { openTestSends } from './campaigns/test-sends.ts';
import type { Database } from './clients.ts';
import { openClosing } from './closings/closings.ts';
import { openMembers } from './directory/members.ts';
import { openPageAddresses } from './directory/page-addresses.ts';
import { openComments } from './discussions/comments.ts';
import { openNotices } from './discussions/notices.ts';
import { openExports } from './exports/exports.ts';
import { openClinicFeedback } from './feedback/clinic-feedback.ts';
import { openFeedbackMonths } from './feedback/feedback-months.ts';
import { openFeedbackSettings } from './feedback/feedback-settings.ts';
import { openFormInvitations } from './feedback/form-invitations.ts';
import { openFormOffers, openOfferedForms } from './feedback/form-offers.ts';
import { openForms, openFormVersions } from './feedback/forms.ts';
import { openKiosks } from './feedback/kiosks.ts';
import { openNews } from './feedback/news.ts';
import { openOpenResponses } from './feedback/open-responses.ts';
import { openPanelMembers } from './feedback/panel-members.ts';
import { openPanelSurveys, openPanels } from './feedback/panels.ts';
import { openResponses } from './feedback/responses.ts';
import { openApprovals } from './figures/approvals.ts';
import { openApprovedMonths, openFigures } from './figures/figures.ts';
import { openMarketingPlan } from './marketing/marketing-plan.ts';
import { openProducts } from './marketing/products.ts';
import { openClinicMeasures } from './measures/clinic-measures.ts';
import { openJoinedMeasures, openProgramMeasures } from './measures/program-measures.ts';
import { openInvitations } from './organizations/invitations.ts';
import { openOrganizationRecord } from './organizations/organizations.ts';
import { openSitesAndClock } from './organizations/sites-and-clock.ts';
import { openTimeZone } from './organizations/time-zone.ts';
import { openPortalTeam } from './portal-teams/portal-teams.ts';
import { openCoachNotes } from './programs/coach-notes.ts';
import { openConsents } from './programs/consents.ts';
import { openGrantees } from './programs/grantees.ts';
import { openJoinedPrograms } from './programs/joined-programs.ts';
import { openParticipationInvitations } from './programs/participation-invitations.ts';
import { openParticipations } from './programs/participations.ts';
import { openPrograms } from './programs/programs.ts';
import { openReviews } from './programs/reviews.ts';
import { openSubmissions } from './programs/submissions.ts';
import { openAnnouncements } from './publications/announcements.ts';
import { openResources, openSharedResources } from './publications/resources.ts';
import { openMailPreferences } from './reminders/mail-preferences.ts';
import { openClinicMonths } from './rollups/clinic-months.ts';
import { openCohort } from './rollups/cohort.ts';
import { openRosters } from './rollups/rosters.ts';
import { openSums } from './rollups/sums.ts';
import { openPlanRetirements } from './templates/plan-retirements.ts';
import { openTemplateVersions } from './templates/template-versions.ts';
import { openTemplates } from './templates/templates.ts';
import { openElements } from './work-plans/elements.ts';
import { openWorkPlans } from './work-plans/work-plans.ts';

/**
 * Everything one organization holds. No method takes an organization's id: it is bound here, once. A function opens the part
 * of it that its routes need, and carries no other's records.
 */
export type OrganizationStore = ReturnType<typeof forOrganization>;

const recordsOf = (database: Database, organizationId: string) => ({
  ...openBaseStore(database, organizationId),
  auditLog: openReadableAuditLog(database, organizationId),
  organization: openOrganizationRecord(database, organizationId),
  timeZone: openTimeZone(database, organizationId),
  sitesAndClock: openSitesAndClock(database, organizationId),
  members: openMembers(database, organizationId),
  invitations: openInvitations(database, organizationId),
  workPlans: openWorkPlans(database, organizationId),
  elements: openElements(database, organizationId),
  programs: openPrograms(database, organizationId),
  templates: openTemplates(database, organizationId),
  templateVersions: openTemplateVersions(database, organizationId),
  planRetirements: openPlanRetirements(database, organizationId),
  portalTeam: openPortalTeam(database, organizationId),
  participations: openParticipations(database, organizationId),
  grantees: openGrantees(database, organizationId),
  submissions: openSubmissions(database, organizationId),
  reviews: openReviews(database, organizationId),
  participationInvitations: openParticipationInvitations(database, organizationId),
  consents: openConsents(database, organizationId),
  joinedPrograms: openJoinedPrograms(database, organizationId),
  coachNotes: openCoachNotes(database, organizationId),
  comments: openComments(database, organizationId),
  notices: openNotices(database, organizationId),
  barriers: openBarriers(database, organizationId),
  sharedBarriers: openSharedBarriers(database, organizationId),
  mailPreferences: openMailPreferences(database, organizationId),
  resources: openResources(database, organizationId),
  sharedResources: openSharedResources(database, organizationId),
  announcements: openAnnouncements(database, organizationId),
  figures: openFigures(database, organizationId),
  approvedMonths: openApprovedMonths(database, organizationId),
  approvals: openApprovals(database, organizationId),
  rosters: openRosters(database, organizationId),
  clinicMonths: openClinicMonths(database, organizationId),
  cohort: openCohort(database, organizationId),
  sums: openSums(database, organizationId),
  forms: openForms(database, organizationId),
  formVersions: openFormVersions(database, organizationId),
  kiosks: openKiosks(database, organizationId),
  panels: openPanels(database, organizationId),
  panelMembers: openPanelMembers(database, organizationId),
  panelSurveys: openPanelSurveys(database, organizationId),
  formInvitations: openFormInvitations(database, organizationId),
  responses: openResponses(database, organizationId),
  openResponses: openOpenResponses(database, organizationId),
  news: openNews(database, organizationId),
  feedbackSettings: openFeedbackSettings(database, organizationId),
  marketingPlan: openMarketingPlan(database, organizationId),
  products: openProducts(database, organizationId),
  pageAddresses: openPageAddresses(organizationId),
  campaigns: openCampaigns(database, organizationId),
  clinicCampaigns: openClinicCampaigns(database, organizationId),
  campaignChunks: openCampaignChunks(database, organizationId),
  campaignClaims: openCampaignClaims(database, organizationId),
  campaignRuns: openCampaignRuns(database, organizationId),
  mailDays: openMailDays(database, organizationId),
  standing: openStanding(database, organizationId),
  exports: openExports(database, organizationId),
  closing: openClosing(database, organizationId),
  clinicMeasures: openClinicMeasures(database, organizationId),
  programMeasures: openProgramMeasures(database, organizationId),
  joinedMeasures: openJoinedMeasures(database, organizationId),
  feedbackMonths: openFeedbackMonths(database, organizationId),
  clinicFeedback: openClinicFeedback(database, organizationId),
  formOffers: openFormOffers(database, organizationId),
  offeredForms: openOfferedForms(database, organizationId),
  contacts: openContacts(database, organizationId),
  segments: openSegments(database, organizationId),
  sequences: openSequences(database, organizationId),
  earlierCampaign: openEarlierCampaign(database, organizationId),
  signUps: openSignUps(database, organizationId),
  signUpLetters: openSignUpLetters(database, organizationId),
  suppressions: openSuppressions(database, organizationId),
  mailSettings: openMailSettings(database, organizationId),
  sendingDomain: openSendingDomain(database, organizationId),
  images: openImages(database, organizationId),
  testSends: openTestSends(database, organizationId),
});

/** `database` is the client whose credentials reach this organization's keys only. */
export const forOrganization = (database: Database, organizationId: string) => {
  const records = recordsOf(database, organizationId);
  /** What a function opens only when it is asked for is among the rest here. */
  return { ...records, further: () => Promise.resolve(records) };
};
