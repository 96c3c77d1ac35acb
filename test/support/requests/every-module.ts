import { campaignMessageRequests } from './campaign-messages.ts';
import { campaignRequests } from './campaigns.ts';
import { cohortFigureRequests } from './cohort-figures.ts';
import { contactRequests } from './contacts.ts';
import { barrierRequests, discussionRequests } from './discussions.ts';
import { exportRequests } from './exports.ts';
import { figureRequests } from './figures.ts';
import { formOfferRequests } from './form-offers.ts';
import { formRequests } from './forms.ts';
import { mailPreferenceRequests } from './mail-preferences.ts';
import { marketingRequests } from './marketing.ts';
import { measureRequests } from './measures.ts';
import type { ModuleRequests } from './module-requests.ts';
import { oversightRequests } from './oversight.ts';
import { panelRequests } from './panels.ts';
import { participationRequests } from './participations.ts';
import { portalTeamRequests } from './portal-team.ts';
import { publicationRequests } from './publications.ts';
import { responseRequests } from './responses.ts';
import { sendingDomainRequests } from './sending-domain.ts';
import { sequenceRequests } from './sequences.ts';
import { submissionRequests } from './submissions.ts';
import { templateRequests } from './templates.ts';

/** Each module's part, in a file of its own. */
export const everyModule: readonly ModuleRequests[] = [
  campaignRequests,
  campaignMessageRequests,
  contactRequests,
  cohortFigureRequests,
  exportRequests,
  figureRequests,
  formRequests,
  formOfferRequests,
  barrierRequests,
  marketingRequests,
  measureRequests,
  discussionRequests,
  mailPreferenceRequests,
  oversightRequests,
  panelRequests,
  participationRequests,
  portalTeamRequests,
  publicationRequests,
  responseRequests,
  sendingDomainRequests,
  sequenceRequests,
  submissionRequests,
  templateRequests,
];
