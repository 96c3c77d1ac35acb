import { contactsOf } from '@portolan/domain/campaigns/chunk';
import { allBits } from '@portolan/domain/campaigns/recipient-facts';
import type { Database } from '../clients.ts';
import { openCampaignChunks } from './campaign-chunks.ts';
import { openCampaignClaims } from './campaign-claims.ts';
import { openCampaignRuns } from './campaigns.ts';

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
