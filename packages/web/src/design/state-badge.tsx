import type { ElementState } from '@portolan/domain/work-plans/element-state';
import { designTexts } from '@portolan/messages/design-texts';
import { IconAlertTriangle, IconCircleCheck, IconCircleDashed, IconProgress } from '@tabler/icons-react';
import { useTexts } from '../i18n/language-provider.tsx';
import { Badge } from './badge.tsx';

const icons = {
  late: IconAlertTriangle,
  'on-track': IconProgress,
  done: IconCircleCheck,
  'not-started': IconCircleDashed,
} as const satisfies Record<ElementState, unknown>;

/** An element's state as icon, word and color: never color alone. */
export const StateBadge = ({ state }: { readonly state: ElementState }) => {
  const t = useTexts(designTexts);
  return <Badge Icon={icons[state]} state={state} word={t.states[state]} />;
};
