import type { Campaign } from '@portolan/domain/campaigns/campaign';
import { contactsOf } from '@portolan/domain/campaigns/chunk';
import { allBits } from '@portolan/domain/campaigns/recipient-facts';
import { addDays } from '@portolan/domain/days';
import type { Database } from '../clients.ts';
import { openCampaignChunks } from './campaign-chunks.ts';
import { openCampaignClaims } from './campaign-claims.ts';
import { openCampaignRuns } from './campaigns.ts';
import { stepCampaignIds } from './sequences.ts';

/** What became of an earlier campaign with everybody it went to. */
export const openEarlierCampaign = (database: Database, organizationId: string) => {
  const runs = openCampaignRuns(database, organizationId);
  const chunks = openCampaignChunks(database, organizationId);
  const claims = openCampaignClaims(database, organizationId);
  return {
    /** By contact id, the bits known of them (see `facts`); nobody, where it has not begun or there is none. */
    factsOf: async (campaignId: string): Promise<ReadonlyMap<string, number>> => {
      const run = await runs.find(campaignId);
      const known = new Map<string, number>();
      if (run === null) return known;
      const [ofRun, claimed] = await Promise.all([chunks.all(run), claims.all(campaignId)]);
      const contacts = new Map(ofRun.map((chunk) => [chunk.number, contactsOf(chunk)]));
      for (const { number, facts } of claimed) {
        const bits = allBits(facts);
        for (const [place, id] of (contacts.get(number) ?? []).entries())
          known.set(id, (known.get(id) ?? 0) | (bits[place] ?? 0));
      }
      return known;
    },
  };
};

/** Days for which nobody gets a step of a sequence a second time, whatever their portal status was meanwhile. */
const daysRemembered = 400;

/** What became of the earlier campaigns of a step of a sequence, as of one: who had it does not get it again. */
const factsOfStep = async (
  database: Database,
  organizationId: string,
  { sequenceId, number, day }: NonNullable<Campaign['step']>,
): Promise<ReadonlyMap<string, number>> => {
  const ids = stepCampaignIds(sequenceId, number, addDays(day, -1), daysRemembered);
  const begun = await openCampaignRuns(database, organizationId).many(ids);
  const earlier = openEarlierCampaign(database, organizationId);
  const known = new Map<string, number>();
  for (const { campaignId } of begun)
    for (const [contactId, bits] of await earlier.factsOf(campaignId))
      known.set(contactId, (known.get(contactId) ?? 0) | bits);
  return known;
};

/** What is known of whom a campaign's segment asks about: of an earlier campaign, or of a step's earlier days; of nobody else. */
export const earlierFacts = async (
  database: Database,
  organizationId: string,
  { segment, step }: Pick<Campaign, 'segment' | 'step'>,
): Promise<ReadonlyMap<string, number>> => {
  if (step !== null) return factsOfStep(database, organizationId, step);
  return segment.campaign === null
    ? new Map()
    : openEarlierCampaign(database, organizationId).factsOf(segment.campaign.campaignId);
};
