import type { CampaignState } from './campaign.ts';
import type { CampaignRecipient } from './campaign-outcome.ts';
import { type Chunk, type Claim, chunkSize, contactsOf } from './chunk.ts';
import type { Outcome } from './outcome.ts';
import { allBits, saysAny } from './recipient-facts.ts';
import { outcomeOf } from './report.ts';

/** A recipient by the chunk and the place in it. */
export type Placed = Omit<CampaignRecipient, 'contact'> & { readonly number: number; readonly place: number };

type Asked = { readonly state: CampaignState; readonly now: Date; readonly outcome: Outcome };

/** Of a chunk that nobody took: everybody in it waits, or was canceled with the campaign. */
const untouched = { calledAt: null };

/**
 * Those of one chunk who are in the outcome, in their order. `claim`: null where nobody took the chunk. `chunk`: null where it was
 * not read, to learn whether there are any: then they have no ids.
 */
export const placedIn = (
  claim: Claim | null,
  chunk: Chunk | null,
  { state, now, outcome: asked }: Asked,
): Placed[] => {
  const ids = chunk === null ? [] : contactsOf(chunk);
  const bits =
    claim === null
      ? Array.from({ length: chunk === null ? chunkSize : ids.length }, () => 0)
      : allBits(claim.facts);
  const language = chunk?.language ?? claim?.language ?? 'en';
  const number = chunk?.number ?? claim?.number ?? 0;
  return bits.flatMap((each, place): Placed[] => {
    const outcome = outcomeOf(each, claim ?? untouched, { state, now });
    if (outcome !== asked) return [];
    return [
      {
        number,
        place,
        contactId: ids[place] ?? '',
        language,
        outcome,
        delivered: saysAny(each, 'delivered'),
        bounced: saysAny(each, 'bounced'),
        complained: saysAny(each, 'complained'),
        unsubscribed: saysAny(each, 'unsubscribed'),
      },
    ];
  });
};
