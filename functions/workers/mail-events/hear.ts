import { openCampaignChunks } from '@portolan/data/campaigns/campaign-chunks';
import { openCampaignClaims } from '@portolan/data/campaigns/campaign-claims';
import { openCampaignRuns } from '@portolan/data/campaigns/campaigns';
import type { CampaignDay } from '@portolan/data/campaigns/settle-mail-day';
import { openSignUpLetters } from '@portolan/data/campaigns/sign-up-letters';
import { openSuppressions } from '@portolan/data/campaigns/suppressions';
import type { Database } from '@portolan/data/clients';
import { stopAll } from '@portolan/domain/campaigns/change-suppression';
import { type Claim, contactsOf } from '@portolan/domain/campaigns/chunk';
import { noteFacts } from '@portolan/domain/campaigns/note-facts';
import { bitsAt, recipientsIn, saysAny } from '@portolan/domain/campaigns/recipient-facts';
import type { LetterEvent, MailEvent } from './read-event.ts';

/** What is told of recipients of one chunk. */
export type OfChunk = Pick<MailEvent, 'organizationId' | 'campaignId' | 'chunk'> & {
  readonly events: readonly MailEvent[];
};

const suppressAll = async (database: Database, { organizationId, campaignId, chunk, events }: OfChunk) => {
  const stops = events.filter(({ stops }) => stops !== null);
  if (stops.length === 0) return;
  const run = await openCampaignRuns(database, organizationId).find(campaignId);
  if (run === null) return;
  const frozen = await openCampaignChunks(database, organizationId).find(run, chunk);
  const contacts = frozen === null ? [] : contactsOf(frozen);
  const suppressions = openSuppressions(database, organizationId);
  for (const { place, at, stops: reason } of stops) {
    const contactId = contacts[place];
    if (contactId === undefined || reason === null) continue;
    const stop = { reason, at: at.toISOString(), campaignId };
    await suppressions.decide(contactId, (before) => stopAll(before, stop));
  }
};

/** Whether somebody at this place may have been sent a mail by this claim. */
const mayBeSent = ({ facts }: Pick<Claim, 'facts'>, place: number): boolean =>
  place < recipientsIn(facts) &&
  (saysAny(bitsAt(facts, place), 'called') || !saysAny(bitsAt(facts, place), 'suppressed'));

/**
 * Notes what is told of a chunk: who is not to be written to any more, and then, in one write, what is known of its recipients. Doing
 * it again changes nothing. Resolves with the day that is to be counted again; null where nobody took such a chunk or wrote to
 * such places: then these are not events of mails that were sent from here.
 */
export const hear = async (database: Database, of: OfChunk): Promise<CampaignDay | null> => {
  const { organizationId, campaignId, chunk, events } = of;
  const claims = openCampaignClaims(database, organizationId);
  const claim = await claims.find(campaignId, chunk);
  const ours = claim === null ? [] : events.filter(({ place }) => mayBeSent(claim, place));
  if (claim === null || ours.length === 0) return null;
  await suppressAll(database, { ...of, events: ours });
  await claims.learn(campaignId, chunk, (before) =>
    ours.reduce((known, { place, facts, at }) => noteFacts(known, place, facts, at), before),
  );
  return { organizationId, campaignId, day: claim.day };
};

/** What is told of letters of one day. */
export type OfLetters = Pick<LetterEvent, 'organizationId' | 'day'> & {
  readonly events: readonly LetterEvent[];
};

/** The same of letters that ask to confirm an address. Null where no such letters went out on that day. */
export const hearLetters = async (
  database: Database,
  { organizationId, day, events }: OfLetters,
  now: Date,
): Promise<CampaignDay | null> => {
  const letters = openSignUpLetters(database, organizationId);
  const ofDay = await letters.findDay(day, now);
  const ours = events.filter(({ contactId }) => ofDay?.letters[contactId] !== undefined);
  if (ours.length === 0) return null;
  const suppressions = openSuppressions(database, organizationId);
  for (const { contactId, at, stops: reason } of ours)
    if (reason !== null)
      await suppressions.decide(contactId, (before) =>
        stopAll(before, { reason, at: at.toISOString(), campaignId: null }),
      );
  await letters.learn(day, now, ours);
  return { organizationId, day, campaignId: null };
};
