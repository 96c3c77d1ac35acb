import type { Barrier } from '@portolan/domain/barriers/barrier';
import { barrierTexts } from '@portolan/messages/barrier-texts';
import { IconShare } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useFormats, useTexts } from '../../i18n/language-provider.tsx';
import classes from './barriers.module.css';
import { SeverityBadge } from './severity-badge.tsx';

type BarrierCardProps = {
  readonly barrier: Barrier;
  /** What the element it stands in the way of is called. */
  readonly element: string;
  /** Whether it matters who else sees it. */
  readonly showsSharing: boolean;
  readonly actions?: ReactNode;
};

/** A barrier with all that is known of it. */
export const BarrierCard = ({ barrier, element, showsSharing, actions }: BarrierCardProps) => {
  const t = useTexts(barrierTexts);
  const { date } = useFormats();
  const { title, description, severity, status, ownerName, action, shared, resolvedAt } = barrier;
  return (
    <li className={classes.card} data-severity={severity}>
      <div className={classes.head}>
        <h3 className={classes.title}>{title}</h3>
        <div className={classes.badges}>
          <SeverityBadge severity={severity} />
          <span className={classes.status}>{t.statuses[status]}</span>
        </div>
      </div>
      {description.trim() === '' ? null : <p className={classes.description}>{description}</p>}
      <dl className={classes.facts}>
        <div>
          <dt>{t.element}</dt>
          <dd>{element}</dd>
        </div>
        <div>
          <dt>{t.owner}</dt>
          <dd>{ownerName ?? t.nobody}</dd>
        </div>
        <div>
          <dt>{t.action}</dt>
          <dd>{action.trim() === '' ? t.noAction : action}</dd>
        </div>
      </dl>
      <div className={classes.foot}>
        <span className={classes.origin}>
          <span>
            {t.loggedBy(barrier.loggedByName, date(barrier.loggedAt))}
            {resolvedAt === null ? null : ` · ${t.resolvedOn(date(resolvedAt))}`}
          </span>
          {showsSharing && shared ? (
            <span className={classes.shared}>
              <IconShare size={16} aria-hidden /> {t.isShared}
            </span>
          ) : null}
        </span>
        {actions}
      </div>
    </li>
  );
};
