import type { Severity } from '@portolan/domain/barriers/barrier';
import { barrierTexts } from '@portolan/messages/barrier-texts';
import { IconAlertTriangle, IconFlag, IconPointFilled } from '@tabler/icons-react';
import { useTexts } from '../../i18n/language-provider.tsx';
import classes from './barriers.module.css';

const icons = { high: IconAlertTriangle, medium: IconFlag, low: IconPointFilled } as const satisfies Record<
  Severity,
  unknown
>;

/** How bad a barrier is, as icon, word and color: never color alone. */
export const SeverityBadge = ({ severity }: { readonly severity: Severity }) => {
  const t = useTexts(barrierTexts);
  const Icon = icons[severity];
  return (
    <span className={classes.severity} data-severity={severity}>
      <Icon size={16} aria-hidden />
      {t.severityIs(t.severities[severity])}
    </span>
  );
};
