import type { apiFunctions, triggerFunctions, workerFunctions } from '@portolan/functions/manifest';

type Named<List extends readonly { readonly name: string }[]> = Readonly<
  Record<List[number]['name'], string>
>;

/** What happens to people while a function fails: the first sentence an operator reads at night. */
export const apiHarms: Named<typeof apiFunctions> = {
  people: 'Nobody who signs in sees their organizations, so nobody gets to work.',
  organizations: 'Clinics cannot open their profile, members or invitations, and no clinic can sign up.',
  'work-plans': 'Clinics can neither read nor write their work plans; browsers keep what is typed.',
  programs: 'Foundations can neither read nor write their programs.',
  templates:
    'Foundations cannot change or publish work-plan templates, and clinics cannot move to a newer one.',
  'participation-invitations':
    'Foundations cannot invite clinics to a program, and nobody who was invited can answer.',
  participations: 'Clinics cannot see the programs they take part in, nor join or leave one.',
  submissions: 'Clinics cannot hand in their plans at milestones, nor read what they handed in.',
  reviews: 'Foundations see neither what was handed in nor who is late, and cannot answer it.',
  'plan-moves': 'Clinics cannot move a plan to a newer version of its template.',
  oversight: 'Foundations do not see their clinics: neither the heat map nor what was decided about each.',
  discussions: 'Nobody can read or write comments.',
  barriers: 'Clinics can neither read nor log barriers.',
  'portal-teams': 'Clinics can neither see nor change who is on their portal team.',
  publications: 'Foundations cannot publish announcements and resources, and clinics do not see them.',
  measures: 'Nobody can choose measures or set targets, and the entry of figures does not open.',
  figures: 'Clinics can neither enter nor approve figures; browsers keep what is typed.',
  'cohort-figures': 'Foundations do not see the figures of their clinics.',
  forms: 'Clinics can neither write nor publish feedback forms, nor add a screen at the desk.',
  responses: 'Clinics do not see what patients and staff told them, and cannot answer it.',
  'response-entries': 'Nobody can enter answers from paper or a file.',
  'response-activities': 'Nobody can make an activity of what was said.',
  news: 'Clinics cannot say what they did about what they heard, nor see what the answers add up to.',
  panels: 'Clinics can neither see nor change who agreed to be asked.',
  'form-offers': 'Foundations can neither offer forms to their clinics nor see what they heard.',
  marketing: 'Clinics can neither see nor change their marketing plan.',
  contacts: 'Clinics can neither see nor import contacts.',
  segments: 'Clinics can neither see nor change segments, and do not know whom a campaign would reach.',
  'mail-settings': 'Clinics cannot change how their mails look and from whom they come.',
  campaigns: 'Clinics can neither prepare, pause nor cancel campaigns, and do not see what came of them.',
  sequences: 'Clinics can neither change sequences nor turn them on or off; those that are on go on.',
  'campaign-messages': 'Clinics can neither preview a message nor try it out.',
  'campaign-pages':
    'Nobody can stop a clinic\u2019s mails or choose among them, and links and pictures in mails lead nowhere.',
  'feedback-pages':
    'Patients and staff cannot open or send the forms that clinics ask them to answer; posters and links lead nowhere.',
  exports: 'Owners cannot take their data out, nor close their organization or call that off.',
  calendars: 'Subscribed calendars stop following the work plan.',
  openapi: 'Engineers cannot read the description of the API, and wrong addresses are answered badly.',
};

export const workerHarms: Named<typeof workerFunctions> = {
  router:
    'What should follow a change does not: invitation letters are not sent, and foundations and clinics see nothing new of each other.',
  invitations: 'People who were invited get no letter and cannot join their clinic.',
  feedback:
    'What was answered lately is not listed among what waits to be read, and figures of feedback stay as they were, for foundations too.',
  'feedback-letters':
    'People who agreed to be asked get no survey, nobody can join a panel, and who asked to hear what came of their answer does not.',
  campaigns:
    'Campaigns do not go out: neither those that are due nor those that were sent off just now; tests and letters to confirm an address do not come.',
  sending: 'Campaigns stand still: of what was begun, nobody more is written to.',
  clock:
    'No organization is reminded of anything: due dates pass without a letter, and campaigns that were scheduled do not begin.',
  rollups:
    'Foundations see figures as they were: months that clinics approve or correct reach neither the dashboards nor the totals.',
  erasures: 'Organizations that were closed are not erased on the day their people were told.',
  exports: 'Owners wait for the archive of their data, which does not come.',
  days: 'People miss due dates, because their reminders are not sent.',
  domains:
    'Clinics cannot have their own domain made ready to send from, nor take it away; they go on sending from where they sent.',
  'mail-events':
    'What became of letters is not noticed: addresses that bounced and people who complained are written to again, reports stand still, and nobody stops a clinic that sends what nobody wants.',
  projector:
    'Foundations and clinics see each other as they were: old states, no new submissions, reviews or comments; and what a clinic that left had shared stays.',
};

export const triggerHarms: Named<typeof triggerFunctions> = {
  'access-token': 'Nobody can sign in.',
  'identity-mail': 'Nobody gets the code to sign up or to choose a new password.',
};
