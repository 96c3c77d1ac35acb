import { campaignRunSchema, campaignSchema } from '@portolan/domain/campaigns/campaign';
import { itemKind } from '../items.ts';

export const campaignKind = itemKind('Campaign', campaignSchema);
export const campaignRunKind = itemKind('Campaign run', campaignRunSchema);
