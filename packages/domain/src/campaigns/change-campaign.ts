import { fail, type Result, succeed } from '../result.ts';
import { sameValue } from '../revisions/revised.ts';
import { storedBytes } from '../work-plans/stored-bytes.ts';
import type { Campaign, CampaignChanges } from './campaign.ts';

/** Bytes; an item of DynamoDB holds 400 KB. */
export const largestCampaign = 350 * 1024;

/** What a campaign begins with, besides its name. */
export type CampaignBeginning = Pick<Campaign, 'topic' | 'segment' | 'message' | 'tracked'>;

/** A new draft. */
export const makeCampaign = (
  { name, productId }: Pick<Campaign, 'name' | 'productId'>,
  beginning: CampaignBeginning,
  { id, by, now }: { readonly id: string; readonly by: string; readonly now: Date },
): Campaign => ({
  id,
  name,
  productId,
  topic: beginning.topic,
  segment: beginning.segment,
  message: beginning.message,
  tracked: beginning.tracked,
  state: 'draft',
  sendAt: null,
  step: null,
  madeBy: by,
  madeAt: now.toISOString(),
  releasedBy: null,
  resendAsked: 0,
  version: 1,
});

export type ChangedCampaign = {
  readonly campaign: Campaign;
  /** The names of the fields that are now otherwise. None: there is nothing to write. */
  readonly fields: readonly string[];
};

const names = ['name', 'topic', 'segment', 'message', 'tracked'] as const;

/**
 * Puts the given parts in the place of those a draft has. What is scheduled has to be taken back first, so that nothing half
 * written goes out at its hour.
 */
export const changeCampaign = (
  before: Campaign,
  changes: CampaignChanges,
): Result<ChangedCampaign, { readonly code: 'campaign-not-draft' | 'message-too-large' }> => {
  const after = { ...before, ...changes };
  const fields = names.filter((name) => !sameValue(before[name], after[name]));
  if (fields.length === 0) return succeed({ campaign: before, fields });
  if (before.state !== 'draft') return fail({ code: 'campaign-not-draft' });
  const campaign = { ...after, version: before.version + 1 };
  return storedBytes(campaign) > largestCampaign
    ? fail({ code: 'message-too-large' })
    : succeed({ campaign, fields });
};
