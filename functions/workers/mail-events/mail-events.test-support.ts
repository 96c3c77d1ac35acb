import { idNumber, now } from '@portolan/data/records.test-support';
import type { CampaignRun } from '@portolan/domain/campaigns/campaign';
import { type Chunk, type Claim, packContacts } from '@portolan/domain/campaigns/chunk';
import { bitsOf, factsFrom } from '@portolan/domain/campaigns/recipient-facts';

export const contactNumber = (number: number): string => idNumber('contact', number);

/** A run of one chunk that was sent whole. */
export const runOf = (campaignId: string, recipients: number): CampaignRun => ({
  campaignId,
  state: 'done',
  waitsFor: null,
  freeze: 1,
  parts: [{ freeze: 1, from: 1, through: 1 }],
  frozenAt: now.toISOString(),
  chunks: 1,
  recipients: { en: recipients, es: 0 },
  leftOut: {},
  links: { en: [], es: [] },
  tracked: false,
  startedAt: now.toISOString(),
  doneAt: now.toISOString(),
  resendDone: 0,
  isMarking: false,
  version: 1,
});

export const chunkOf = (campaignId: string, recipients: number): Chunk => ({
  campaignId,
  freeze: 1,
  number: 1,
  language: 'en',
  contacts: packContacts(Array.from({ length: recipients }, (_, place) => contactNumber(place))),
});

export const claimOf = (campaignId: string, recipients: number): Claim => ({
  campaignId,
  number: 1,
  language: 'en',
  state: 'calling',
  by: 'x',
  claimedAt: now.toISOString(),
  calledAt: now.toISOString(),
  day: now.toISOString().slice(0, 10),
  facts: factsFrom(Array.from({ length: recipients }, () => bitsOf('called'))),
  clicks: {},
  hours: {},
  version: 1,
});

export type Happened =
  | 'Send'
  | 'Delivery'
  | 'Complaint'
  | 'not-spam'
  | 'Reject'
  | 'Rendering Failure'
  | 'DeliveryDelay'
  | 'Permanent'
  | 'Transient'
  | 'Undetermined';

const detail = (happened: Happened, timestamp: string): object => {
  switch (happened) {
    case 'Permanent':
    case 'Transient':
    case 'Undetermined':
      return {
        eventType: 'Bounce',
        bounce: { bounceType: happened, bounceSubType: 'General', bouncedRecipients: [], timestamp },
      };
    case 'Complaint':
    case 'not-spam':
      return {
        eventType: 'Complaint',
        complaint: {
          timestamp,
          complaintSubType: null,
          complaintFeedbackType: happened === 'not-spam' ? 'not-spam' : 'abuse',
        },
      };
    case 'Delivery':
      return { eventType: 'Delivery', delivery: { timestamp, recipients: [] } };
    default:
      return { eventType: happened };
  }
};

/** An event of a single letter as SES publishes it; `at`: minutes after it was sent. */
export const letterEventOf = (happened: Happened, tags: Readonly<Record<string, string>>, at = 0): string => {
  const timestamp = new Date(now.getTime() + at * 60_000).toISOString();
  return JSON.stringify({
    ...detail(happened, timestamp),
    mail: {
      timestamp: now.toISOString(),
      messageId: 'a',
      destination: ['rosa@example.org'],
      tags: Object.fromEntries(Object.entries(tags).map(([name, value]) => [name, [value]])),
    },
  });
};

/** An event as SES publishes it; `at`: minutes after it was sent. */
export const eventOf = (
  campaignId: string,
  place: number,
  happened: Happened,
  at: number,
  tags: Readonly<Record<string, string>>,
): string => letterEventOf(happened, { campaign: campaignId, chunk: '1', place: String(place), ...tags }, at);
