import type { NewCampaign } from '@portolan/domain/campaigns/campaign';
import type { CampaignBeginning } from '@portolan/domain/campaigns/change-campaign';
import { blankMessage } from '@portolan/domain/campaigns/edit-message';
import {
  leadingTo,
  readyMadeMessages,
  readyMadeNames,
} from '@portolan/domain/campaigns/ready-made/ready-made-messages';
import { everybody } from '@portolan/domain/campaigns/segment';
import { fail, type Result, succeed } from '@portolan/domain/result';
import type { Refusal } from '../../runtime/refusal.ts';
import type { Store } from './store.ts';

const empty = (): CampaignBeginning => ({
  topic: '',
  segment: everybody,
  message: blankMessage(),
  tracked: null,
});

/** What a new campaign begins with. */
export const beginningOf = async (
  store: Store,
  from: NewCampaign['from'],
): Promise<Result<CampaignBeginning, Refusal>> => {
  switch (from.kind) {
    case 'empty':
      return succeed(empty());
    case 'ready-made': {
      const name = readyMadeNames.find((one) => one === from.name);
      if (name === undefined) return fail({ code: 'unknown-message' });
      const { portalAddress } = await (await store.further()).marketingPlan.find();
      return succeed({ ...empty(), message: leadingTo(readyMadeMessages[name], portalAddress) });
    }
    case 'copy': {
      const copied = await store.campaigns.find(from.campaignId);
      return copied === null ? fail({ code: 'unknown-campaign' }) : succeed(copied);
    }
  }
};
