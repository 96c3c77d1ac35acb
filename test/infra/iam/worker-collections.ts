// Workers by the names of their roles, and collections that more than one reaches; those with parts end with their separator.

export const [
  invitations,
  feedbackLetters,
  clock,
  campaigns,
  sending,
  days,
  projector,
  rollups,
  feedback,
  mailEvents,
  domains,
  exports,
  erasures,
] = [
  'worker-invitations',
  'worker-feedback-letters',
  'worker-clock',
  'worker-campaigns',
  'worker-sending',
  'worker-days',
  'worker-projector',
  'worker-rollups',
  'worker-feedback',
  'worker-mail-events',
  'worker-domains',
  'worker-exports',
  'worker-erasures',
];

export const copied = ['SUBMISSIONS#', 'SUBMITTED-ELEMENTS#', 'REVIEWS#', 'COMMENTS#', 'ANNOUNCEMENTS#'];
export const derived = [
  'PLAN-SUMMARIES',
  'PARTICIPATIONS#',
  'JOINED-PROGRAMS',
  'JOINED-MEASURES',
  'TEMPLATE-VERSIONS',
  'SHARED-BARRIERS#',
  'SHARED-RESOURCES',
  'OFFERED-FORMS',
];

export const rolledUp = [
  'ROSTER-PLACES#',
  'ROSTER#',
  'CLINIC-MONTHS#',
  'BUCKET-SUMS#',
  'PROGRAM-SUMS#',
  'FOUNDATION-SUMS',
];

/** What is kept of mails that became known to have arrived or not. */
export const mailKept = ['CAMPAIGN-CLAIMS#', 'SIGN-UP-LETTERS', 'SUPPRESSIONS', 'MAIL-DAYS', 'MAIL-STANDING'];
/** What a campaign is frozen into, and how far it is. */
export const frozen = ['CAMPAIGN-RUNS', 'CAMPAIGN-LETTERS', 'CAMPAIGN-CHUNKS#', 'CAMPAIGN-CLAIMS#'];
/** What the campaigns worker writes besides: the steps of sequences, and that single letters went out; and sums for foundations. */
export const madeByCampaigns = [
  'CAMPAIGNS',
  'SEQUENCES',
  'SIGN-UPS',
  'SIGN-UP-LETTERS',
  'TEST-SENDS',
  'CLINIC-CAMPAIGNS#',
];
export const feedbackKept = ['OPEN-RESPONSES', 'FEEDBACK-MONTHS', 'CLINIC-FEEDBACK#'];
