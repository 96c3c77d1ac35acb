import type { Sequence } from '@portolan/domain/campaigns/campaign';
import { sequenceTexts } from '@portolan/messages/sequence-texts';
import { IconPencil, IconPlayerPause, IconRepeat } from '@tabler/icons-react';
import { Badge, type Look } from '../../design/badge.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';

const looks = {
  draft: { Icon: IconPencil, state: 'not-started' },
  on: { Icon: IconRepeat, state: 'on-track' },
  off: { Icon: IconPlayerPause, state: 'late' },
} as const satisfies Record<Sequence['state'], Look>;

/** Whether a sequence is on, as icon, word and color: never color alone. */
export const SequenceStateBadge = ({ state }: Pick<Sequence, 'state'>) => {
  const t = useTexts(sequenceTexts);
  return <Badge {...looks[state]} word={t.states[state]} />;
};
