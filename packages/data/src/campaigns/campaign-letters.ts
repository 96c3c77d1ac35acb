import { type CampaignLetter, campaignLetterSchema } from '@portolan/domain/campaigns/letter';
import type { Language } from '@portolan/domain/people/person';
import type { Database } from '../clients.ts';
import { itemKind } from '../items.ts';
import { partitionOf } from '../keys.ts';
import { getItem } from '../reading.ts';
import { collections } from '../sharing/collections.ts';
import type { Write } from '../writing.ts';

const letterKind = itemKind('Letter of a campaign', campaignLetterSchema);

/** What campaigns send, rendered: one item for each language of an attempt to freeze one. */
export const openCampaignLetters = (database: Database, organizationId: string) => {
  const keyOf = (campaignId: string, freeze: number, language: Language) => ({
    pk: partitionOf(organizationId, collections.campaignLetters),
    sk: `${campaignId}#${freeze}#${language}`,
  });
  return {
    find: (campaignId: string, freeze: number, language: Language): Promise<CampaignLetter | null> =>
      getItem(database, 'tenant', keyOf(campaignId, freeze, language), letterKind),

    put: <R extends string>(letter: CampaignLetter, refusal: R): Write<R> => ({
      kind: 'put',
      table: 'tenant',
      item: letterKind.toItem(keyOf(letter.campaignId, letter.freeze, letter.language), letter),
      expected: 'anything',
      refusal,
    }),
  };
};
