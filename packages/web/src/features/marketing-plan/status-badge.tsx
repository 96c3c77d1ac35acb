import type { ProductStatus } from '@portolan/domain/marketing/marketing-plan';
import { marketingTexts } from '@portolan/messages/marketing-texts';
import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleDashed,
  IconCircleX,
  IconProgress,
} from '@tabler/icons-react';
import { useTexts } from '../../i18n/language-provider.tsx';
import classes from './marketing-plan.module.css';

const icons = {
  planned: IconCircleDashed,
  'in-work': IconProgress,
  done: IconCircleCheck,
  dropped: IconCircleX,
} as const satisfies Record<ProductStatus, unknown>;

type StatusBadgeProps = { readonly status: ProductStatus; readonly late: boolean };

/** How far a product is, as icon and words; being late is said beside it. */
export const StatusBadge = ({ status, late }: StatusBadgeProps) => {
  const t = useTexts(marketingTexts);
  const Icon = icons[status];
  return (
    <>
      <span className={classes.status} data-status={status}>
        <Icon size={16} stroke={2} aria-hidden />
        {t.statuses[status]}
      </span>
      {late ? (
        <span className={classes.status} data-status="late">
          <IconAlertTriangle size={16} stroke={2} aria-hidden />
          {t.late}
        </span>
      ) : null}
    </>
  );
};
