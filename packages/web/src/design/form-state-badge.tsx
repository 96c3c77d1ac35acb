import type { Form } from '@portolan/domain/feedback/form';
import { formTexts } from '@portolan/messages/form-texts';
import { IconCircleCheck, IconLock, IconPencil } from '@tabler/icons-react';
import { useTexts } from '../i18n/language-provider.tsx';
import { Badge, type Look } from './badge.tsx';

const looks = {
  draft: { Icon: IconPencil, state: 'not-started' },
  open: { Icon: IconCircleCheck, state: 'done' },
  closed: { Icon: IconLock, state: 'not-started' },
} as const satisfies Record<Form['state'], Look>;

/** Whether a form is asked, as icon, word and color: never color alone. */
export const FormStateBadge = ({ state }: Pick<Form, 'state'>) => {
  const t = useTexts(formTexts);
  return <Badge {...looks[state]} word={t.states[state]} />;
};
