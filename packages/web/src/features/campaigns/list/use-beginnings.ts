import type { CampaignLine, NewCampaign } from '@portolan/domain/campaigns/campaign';
import { readyMadeNames } from '@portolan/domain/campaigns/ready-made/ready-made-messages';
import { campaignListTexts } from '@portolan/messages/campaign-list-texts';
import { messagePreviewTexts } from '@portolan/messages/message-preview-texts';
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
  const { messages } = useTexts(messagePreviewTexts).readyMade;
  return [
    { key: 'empty', title: t.empty, about: t.emptyAbout, from: { kind: 'empty' } },
    ...readyMadeNames.map((name) => ({
      key: name,
      title: messages[name].title,
      about: messages[name].about,
      from: { kind: 'ready-made', name } as const,
    })),
    ...campaigns.slice(0, mostCopies).map(({ id, name }) => ({
      key: id,
      title: t.copy(name),
      about: t.copyAbout,
      from: { kind: 'copy', campaignId: id } as const,
    })),
  ];
};
