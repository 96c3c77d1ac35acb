import type { Campaign, CampaignLine, CampaignRun } from '@portolan/domain/campaigns/campaign';
import { lineOf } from '@portolan/domain/campaigns/campaign-line';
import type { CampaignOutcome, CampaignRecipient } from '@portolan/domain/campaigns/campaign-outcome';
import type { Reached } from '@portolan/domain/campaigns/report';
import { everybody } from '@portolan/domain/campaigns/segment';
import type { ShownStanding } from '@portolan/domain/campaigns/standing';
import { soundMessage } from '../../support/campaigns.ts';

export const campaignId = 'cmp_01J8ZC4Q3W5V7X9Y2B4D6F8H02';
const at = (day: string, hour = '15:00') => `${day}T${hour}:00.000Z`;

/** A draft that is nearly ready. */
export const draft: Campaign = {
  id: campaignId,
  name: 'The portal is open',
  topic: 'portal',
  segment: { ...everybody, audiences: ['patients', 'families'], portalStatuses: ['not-yet'] },
  message: soundMessage(),
  tracked: null,
  productId: null,
  state: 'draft',
  sendAt: null,
  step: null,
  madeBy: '24688438-40e1-40d0-997e-084cfc8992c7',
  madeAt: at('2026-10-01'),
  releasedBy: null,
  resendAsked: 0,
  version: 3,
};
export const released: Campaign = { ...draft, state: 'released', version: 4 };

const sendingRun: CampaignRun = {
  campaignId,
  state: 'sending',
  waitsFor: null,
  freeze: 1,
  frozenAt: at('2026-10-02'),
  chunks: 25,
  parts: [{ freeze: 1, from: 1, through: 25 }],
  recipients: { en: 745, es: 495 },
  leftOut: { unsubscribed: 14, bounced: 6, 'no-consent': 31 },
  links: {
    en: ['https://portal.example.org/', 'https://clinic.example.org/help'],
    es: ['https://portal.example.org/'],
  },
  tracked: true,
  startedAt: at('2026-10-02'),
  doneAt: null,
  resendDone: 0,
  isMarking: false,
  version: 5,
};
const settledRun: CampaignRun = { ...sendingRun, state: 'settled', doneAt: at('2026-10-02', '15:02') };

const none = { sent: 0, failed: 0, suppressed: 0, uncertain: 0, waiting: 0, canceled: 0 };
const reached = (
  outcomes: Partial<Reached['outcomes']>,
  facts: Partial<Omit<Reached, 'outcomes' | 'recipients'>> = {},
): Reached => ({
  recipients: Object.values(outcomes).reduce((sum, count) => sum + count, 0),
  outcomes: { ...none, ...outcomes },
  delivered: 0,
  bounced: 0,
  complained: 0,
  opened: 0,
  clicked: 0,
  unsubscribed: 0,
  filtered: 0,
  ...facts,
});

/** On its way: somewhat more than half. */
export const onItsWay: CampaignOutcome = {
  run: sendingRun,
  report: {
    all: reached({ sent: 690, failed: 2, suppressed: 3, waiting: 545 }, { delivered: 612, bounced: 9 }),
    languages: {
      en: reached({ sent: 440, failed: 2, suppressed: 1, waiting: 302 }, { delivered: 400, bounced: 6 }),
      es: reached({ sent: 250, suppressed: 2, waiting: 243 }, { delivered: 212, bounced: 3 }),
    },
    links: { en: [], es: [] },
    hours: [{ hour: '2026-10-02T15', sent: 690, delivered: 612, opened: 0, clicked: 0, unsubscribed: 0 }],
  },
};

/** Sent weeks ago; of three nothing was heard. */
export const over: CampaignOutcome = {
  run: settledRun,
  report: {
    all: reached(
      { sent: 1230, failed: 2, suppressed: 5, uncertain: 3 },
      {
        delivered: 1198,
        bounced: 29,
        complained: 1,
        opened: 640,
        clicked: 311,
        unsubscribed: 12,
        filtered: 41,
      },
    ),
    languages: {
      en: reached(
        { sent: 738, failed: 2, suppressed: 3, uncertain: 2 },
        {
          delivered: 718,
          bounced: 18,
          complained: 1,
          opened: 381,
          clicked: 170,
          unsubscribed: 8,
          filtered: 33,
        },
      ),
      es: reached(
        { sent: 492, suppressed: 2, uncertain: 1 },
        { delivered: 480, bounced: 11, opened: 259, clicked: 141, unsubscribed: 4, filtered: 8 },
      ),
    },
    links: {
      en: [
        { address: 'https://portal.example.org/', persons: 158 },
        { address: 'https://clinic.example.org/help', persons: 31 },
      ],
      es: [{ address: 'https://portal.example.org/', persons: 141 }],
    },
    hours: [
      { hour: '2026-10-02T15', sent: 1230, delivered: 1130, opened: 210, clicked: 96, unsubscribed: 3 },
      { hour: '2026-10-02T16', sent: 0, delivered: 52, opened: 188, clicked: 101, unsubscribed: 4 },
      { hour: '2026-10-02T17', sent: 0, delivered: 16, opened: 121, clicked: 64, unsubscribed: 2 },
      { hour: '2026-10-03T14', sent: 0, delivered: 0, opened: 121, clicked: 50, unsubscribed: 3 },
    ],
  },
};

/** The clinic's sending is stopped, the campaign in the middle. */
export const stopped: CampaignOutcome = {
  run: { ...sendingRun, state: 'waiting', waitsFor: 'bounces' },
  report: onItsWay.report,
};
export const stoppedStanding: ShownStanding = {
  cap: 2000,
  sentToday: 690,
  sent: 690,
  bounced: 41,
  complained: 0,
  stopped: { why: 'bounces', at: at('2026-10-02', '15:01') },
  lettersRest: null,
  liftedAt: null,
  version: 1,
};

const person = (name: string, letter: string, language: 'en' | 'es'): CampaignRecipient => ({
  contactId: `con_${letter.repeat(26)}`,
  contact: { email: `${name.toLowerCase()}@patients.example`, firstName: name, lastName: 'Begay' },
  language,
  outcome: 'uncertain',
  delivered: false,
  bounced: false,
  complained: false,
  unsubscribed: false,
});
export const uncertainPeople = [
  person('Alma', 'A', 'es'),
  person('Ben', 'B', 'en'),
  person('Carol', 'C', 'en'),
];

/** One of each kind, as the list shows them. */
export const lines: readonly CampaignLine[] = [
  lineOf({ ...draft, name: 'Flu shots: make your appointment online' }, null),
  lineOf({ ...released, id: 'cmp_01J8ZC4Q3W5V7X9Y2B4D6F8H03', name: 'Message your care team' }, sendingRun),
  lineOf(
    {
      ...released,
      id: 'cmp_01J8ZC4Q3W5V7X9Y2B4D6F8H04',
      state: 'scheduled',
      sendAt: at('2026-12-01'),
      name: 'Holiday hours',
    },
    null,
  ),
  lineOf({ ...released, id: 'cmp_01J8ZC4Q3W5V7X9Y2B4D6F8H05' }, settledRun),
];
