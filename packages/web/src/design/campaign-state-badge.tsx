import type { ShownState } from '@portolan/domain/campaigns/shown-state';
import { campaignListTexts } from '@portolan/messages/campaign-list-texts';
import {
  IconCalendarTime,
  IconCircleCheck,
  IconHourglass,
  IconPencil,
  IconPlayerPause,
  IconSend,
  IconX,
} from '@tabler/icons-react';
import { useTexts } from '../i18n/language-provider.tsx';
import { Badge, type Look } from './badge.tsx';

const looks = {
  draft: { Icon: IconPencil, state: 'not-started' },
  scheduled: { Icon: IconCalendarTime, state: 'on-track' },
  starting: { Icon: IconSend, state: 'on-track' },
  sending: { Icon: IconSend, state: 'on-track' },
  waiting: { Icon: IconHourglass, state: 'late' },
  paused: { Icon: IconPlayerPause, state: 'late' },
  canceled: { Icon: IconX, state: 'not-started' },
  sent: { Icon: IconCircleCheck, state: 'done' },
} as const satisfies Record<ShownState, Look>;

/** Where a campaign stands, as icon, word and color: never color alone. */
export const CampaignStateBadge = ({ state }: { readonly state: ShownState }) => {
  const t = useTexts(campaignListTexts);
  return <Badge {...looks[state]} word={t.states[state]} />;
};
