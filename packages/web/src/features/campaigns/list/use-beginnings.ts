import type { CampaignLine, NewCampaign } from '@portolan/domain/campaigns/campaign';
import { campaignListTexts } from '@portolan/messages/campaign-list-texts';
import { useTexts } from '../../../i18n/language-provider.tsx';

/** Campaigns that are offered to be copied, the newest. */
const mostCopies = 5;

type Beginning = {
  readonly key: string;
  readonly title: string;
  readonly about: string;
  readonly from: NewCampaign['from'];
};

/** What a campaign can begin with. */
export const useBeginnings = (campaigns: readonly CampaignLine[]): readonly Beginning[] => {
  const t = useTexts(campaignListTexts).begin;
  return [
    { key: 'empty', title: t.empty, about: t.emptyAbout, from: { kind: 'empty' } },
    ...campaigns.slice(0, mostCopies).map(({ id, name }) => ({
      key: id,
      title: t.copy(name),
      about: t.copyAbout,
      from: { kind: 'copy', campaignId: id } as const,
    })),
  ];
};
