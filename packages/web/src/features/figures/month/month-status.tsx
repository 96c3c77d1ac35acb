import type { MonthFigures } from '@portolan/domain/figures/month-figures';
import type { Month } from '@portolan/domain/months';
import { figureTexts } from '@portolan/messages/figure-texts';
import { IconCircleCheck, IconClock, IconPencil, IconRotate, IconSend } from '@tabler/icons-react';
import { useTexts } from '../../../i18n/language-provider.tsx';
import classes from './month-status.module.css';

const icons = {
  open: IconPencil,
  submitted: IconSend,
  approved: IconCircleCheck,
  reopened: IconRotate,
  future: IconClock,
} as const;

export type ShownStatus = keyof typeof icons;

export const shownStatusOf = ({ month, status }: MonthFigures, thisMonth: Month): ShownStatus =>
  month > thisMonth ? 'future' : status;

/** A month's state as icon, word and color: never color alone. */
export const MonthStatusBadge = ({ status }: { readonly status: ShownStatus }) => {
  const t = useTexts(figureTexts).statuses;
  const Icon = icons[status];
  return (
    <span className={classes.badge} data-status={status}>
      <Icon size={14} stroke={2} aria-hidden />
      {t[status]}
    </span>
  );
};
