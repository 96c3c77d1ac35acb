/**
 * The collections that programs add to an organization's partitions, with what their items sort by. Where both sides hold a
 * record, the source and the copy lie in collections of one name, each in its own organization's partition.
 */
export const collections = {
  // In a foundation's partitions.
  /** By program id. */
  programs: 'PROGRAMS',
  /** By invitation id. */
  participationInvitations: (programId: string) => `PARTICIPATION-INVITATIONS#${programId}`,
  /** By clinic id; written by the projector. */
  participations: (programId: string) => `PARTICIPATIONS#${programId}`,
  /** By clinic id. */
  grantees: (programId: string) => `GRANTEES#${programId}`,
  /** By author, clinic id and note id: nobody reads another's. */
  coachNotes: (programId: string) => `NOTES#${programId}`,
  /** By template id. */
  templates: 'TEMPLATES',
  /** By template id. */
  templateDrafts: 'TEMPLATE-DRAFTS',

  /** By program id. */
  programMeasures: 'PROGRAM-MEASURES',
  /** By clinic id: which bucket of the program it is in; and how many clinics came so far. Written by the rollups. */
  rosterPlaces: (programId: string) => `ROSTER-PLACES#${programId}`,
  /** By clinic id; written by the rollups. */
  roster: (programId: string, bucket: number) => `ROSTER#${programId}#${bucket}`,
  /** By month and clinic id: what clinics approved; written by the rollups. */
  clinicMonths: (programId: string, bucket: number) => `CLINIC-MONTHS#${programId}#${bucket}`,
  /** By bucket, where a program has more than one; written by the rollups. */
  bucketSums: (programId: string, month: string) => `BUCKET-SUMS#${programId}#${month}`,
  /** By month; written by the rollups. */
  programSums: (programId: string) => `PROGRAM-SUMS#${programId}`,
  /** By month; written by the rollups. */
  foundationSums: 'FOUNDATION-SUMS',
  /** By offer id: forms for the clinics of a program. */
  formOffers: (programId: string) => `FORM-OFFERS#${programId}`,
  /** By month and clinic id: aggregates that clinics share; written by the feedback worker. */
  clinicFeedback: (programId: string) => `CLINIC-FEEDBACK#${programId}`,
  /** By month and clinic id: sums of campaigns that clinics share; written by the campaigns worker. */
  clinicCampaigns: (programId: string) => `CLINIC-CAMPAIGNS#${programId}`,

  // In a clinic's partitions.
  /** By month. */
  figures: 'FIGURES',
  /** By month: each as it was approved last. */
  approvedMonths: 'APPROVED-MONTHS',
  /** By month and number of the approval: `approvalSort`. */
  approvals: 'APPROVALS',
  /** One item: what the clinic keeps and aims at. */
  clinicMeasures: 'MEASURES',
  /** By program id: what the program asks for; written by the projector. */
  joinedMeasures: 'JOINED-MEASURES',
  /** By program id. */
  consents: 'CONSENTS',
  /** By program id; written by the projector. */
  joinedPrograms: 'JOINED-PROGRAMS',
  /** By plan id: what its earlier templates asked. */
  planRetirements: 'PLAN-RETIREMENTS',
  /** By plan id; written by the projector. */
  planSummaries: 'PLAN-SUMMARIES',

  /** By form id. */
  forms: 'FORMS',
  /** By version: `formVersionSort`. */
  formVersions: (formId: string) => `FORM-VERSIONS#${formId}`,
  /** By kiosk id. */
  kiosks: (formId: string) => `KIOSKS#${formId}`,
  /** By invitation id: letters that ask to answer a form. */
  formInvitations: (formId: string) => `FORM-INVITATIONS#${formId}`,
  /** By response id, which holds the instant of the answer. */
  responses: (month: string) => `RESPONSES#${month}`,
  /** By response id: those not closed; written by the feedback worker. */
  openResponses: 'OPEN-RESPONSES',
  /** By month and form: `feedbackMonthSort`; written by the feedback worker. */
  feedbackMonths: 'FEEDBACK-MONTHS',
  /** By form, keyed hash of a network address and window: how many answers came; gone after a day. */
  senders: 'SENDERS',
  /** By response id: addresses left to hear what came of an answer. */
  listeners: 'LISTENERS',
  /** By news id. */
  news: 'NEWS',
  /** One item: the clinic's service level and themes. */
  feedbackSettings: 'FEEDBACK-SETTINGS',
  /** By panel id. */
  panels: 'PANELS',
  /** By member id. */
  panelMembers: (panelId: string) => `PANEL-MEMBERS#${panelId}`,
  /** By member id: who left, without their address; and the key that such ids are made with. */
  panelLeavers: (panelId: string) => `PANEL-LEAVERS#${panelId}`,
  /** By month: that the panel was asked. */
  panelSurveys: (panelId: string) => `PANEL-SURVEYS#${panelId}`,
  /** By program id and offer id; written by the projector. */
  offeredForms: 'OFFERED-FORMS',

  /** One item. */
  marketingPlan: 'MARKETING-PLAN',
  /** By product id. */
  products: 'PRODUCTS',
  /** By contact id, of which the first character tells the bucket: see `contactBuckets`. */
  contacts: (bucket: string) => `CONTACTS#${bucket}`,
  /** One item: the key that contact ids are made with. It outlives every contact. */
  contactKey: 'CONTACT-KEY',
  /** By contact id: who must not be written to, and who wants no mail about a topic. */
  suppressions: 'SUPPRESSIONS',
  /** By contact id and instant: who has not confirmed their address yet; gone after a week. */
  signUps: 'SIGN-UPS',
  /** By contact id and by day: letters that ask to confirm an address; gone after a quarter of a year. */
  signUpLetters: 'SIGN-UP-LETTERS',
  /** By segment id. */
  segments: 'SEGMENTS',
  /** One item. */
  mailSettings: 'MAIL-SETTINGS',
  /** One item: the clinic's own domain. */
  sendingDomain: 'SENDING-DOMAIN',
  /** By image id. */
  images: 'IMAGES',
  /** By campaign id. */
  campaigns: 'CAMPAIGNS',
  /** By sequence id. */
  sequences: 'SEQUENCES',
  /** By id: a message that goes to members only, to be looked at; gone after a day. */
  testSends: 'TEST-SENDS',
  /** By campaign id; written by the campaigns worker and the sending one. */
  campaignRuns: 'CAMPAIGN-RUNS',
  /** By campaign id and language: what is sent, rendered; written by the campaigns worker. */
  campaignLetters: 'CAMPAIGN-LETTERS',
  /** By number of the chunk: `chunkSort`; written by the campaigns worker. */
  campaignChunks: (campaignId: string) => `CAMPAIGN-CHUNKS#${campaignId}`,
  /** By number of the chunk: `chunkSort`; written by the sending worker, and by whoever hears what became of a mail. */
  campaignClaims: (campaignId: string) => `CAMPAIGN-CLAIMS#${campaignId}`,
  /** By day: what was sent; made from the claims. */
  mailDays: 'MAIL-DAYS',
  /** One item, made from the days. */
  mailStanding: 'MAIL-STANDING',

  // On both sides.
  /** By person id. Each organization's own. */
  mailPreferences: 'MAIL-PREFERENCES',
  /** By what a letter is about and person id; and the days begun. Each organization's own. */
  sentMails: 'SENT-MAILS',
  /** By person and comment id: `noticeSort`. Each organization's own. */
  notices: 'NOTICES',
  /** By template id and version: `templateVersionSort`. A foundation's own; a clinic's copies of those its plans may use. */
  templateVersions: 'TEMPLATE-VERSIONS',
  /** By clinic id and submission id: `ofClinicSort`. */
  submissions: (programId: string) => `SUBMISSIONS#${programId}`,
  /** By element id. */
  submittedElements: (submissionId: string) => `SUBMITTED-ELEMENTS#${submissionId}`,
  /** By clinic id and submission id. The foundation's own; the clinic's copies of those decided. */
  reviews: (programId: string) => `REVIEWS#${programId}`,
  /** By element id and comment id: `commentSort`. */
  comments: (planId: string) => `COMMENTS#${planId}`,
  /** By plan id: the plans that an organization holds comments on, its own or copies. Never taken away but with the organization. */
  threads: 'THREADS',
  /** The clinic's own, by barrier id. */
  barriers: 'BARRIERS',
  /** The foundation's copies, by clinic id and barrier id. */
  sharedBarriers: (programId: string) => `SHARED-BARRIERS#${programId}`,
  /** By announcement id. */
  announcements: (programId: string) => `ANNOUNCEMENTS#${programId}`,
  /** The foundation's own, by resource id. */
  resources: 'RESOURCES',
  /** The clinic's copies, by foundation id and resource id. */
  sharedResources: 'SHARED-RESOURCES',
} as const;

/** Sorts the records of one clinic together. */
export const ofClinicSort = (clinicId: string, id: string): string => `${clinicId}#${id}`;
export const templateVersionSort = (templateId: string, version: number): string =>
  `${templateId}#${String(version).padStart(6, '0')}`;
export const commentSort = (elementId: string, commentId: string): string => `${elementId}#${commentId}`;
/** Sorts a month's approvals by their number. */
export const approvalSort = (month: string, number: number): string =>
  `${month}#${String(number).padStart(6, '0')}`;
export const noticeSort = (personId: string, commentId: string): string => `${personId}#${commentId}`;
export const formVersionSort = (version: number): string => String(version).padStart(6, '0');
export const chunkSort = (number: number): string => String(number).padStart(6, '0');
/** Sorts the forms of a month together. */
export const feedbackMonthSort = (month: string, formId: string): string => `${month}#${formId}`;
