import { contactBuckets } from '@portolan/data/campaigns/contact-buckets';
import { decideAudience } from '@portolan/domain/campaigns/audience';
import type { Campaign } from '@portolan/domain/campaigns/campaign';
import { languagesOf } from '@portolan/domain/campaigns/message-languages';
import type { FurtherStore } from './further-store.ts';

/**
 * Whether a campaign would reach anybody by now: it stops at the first. Suppressions are looked up only for those whom the
 * rules would let through.
 */
export const isAnybodyReached = async (
  store: FurtherStore,
  { segment, topic, message }: Campaign,
  timeZone: string,
): Promise<boolean> => {
  const campaignId = segment.campaign?.campaignId;
  const earlier =
    campaignId === undefined ? new Map<string, number>() : await store.earlierCampaign.factsOf(campaignId);
  const terms = { segment, topic, speaks: languagesOf(message), fallback: message.fallback };
  const decide = decideAudience(terms, { timeZone, earlier });
  for (const bucket of contactBuckets)
    for await (const page of store.contacts.inBucket(bucket)) {
      const fitting = page.filter((contact) => decide(contact, null).kind === 'reached');
      const suppressions = await store.suppressions.findMany(fitting.map(({ id }) => id));
      if (fitting.some((one) => decide(one, suppressions.get(one.id) ?? null).kind === 'reached'))
        return true;
    }
  return false;
};
