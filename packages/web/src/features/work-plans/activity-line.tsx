import type { Activity } from '@portolan/domain/work-plans/activity';
import { isLate } from '@portolan/domain/work-plans/element-state';
import type { ElementTemplate } from '@portolan/domain/work-plans/template';
import { workPlanTexts } from '@portolan/messages/work-plan-texts';
import { IconAlertTriangle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useLocale, useTexts } from '../../i18n/language-provider.tsx';
import type { OpenPlan } from './open-plan.ts';
import classes from './overview/aside.module.css';
import { useNames } from './use-names.ts';

type ActivityLineProps = {
  readonly open: OpenPlan;
  readonly template: ElementTemplate;
  readonly activity: Activity;
  /** False where a heading names the element already. */
  readonly naming?: boolean;
  /** When it is due and whose it is. */
  readonly children: ReactNode;
};

/** An item of a list of activities: leads to the row in its element. */
export const ActivityLine = ({ open, template, activity, naming = true, children }: ActivityLineProps) => {
  const t = useTexts(workPlanTexts);
  const { language } = useLocale();
  const names = useNames(open.members);
  return (
    <li className={classes.item}>
      <Link
        className={classes.link}
        to="/o/$organizationId/plan/$planId/elements/$elementId"
        params={{ organizationId: open.organizationId, planId: open.plan.id, elementId: template.id }}
        hash={activity.id}
      >
        {names.ofActivity(activity)}
      </Link>
      <span className={classes.meta}>
        {isLate(activity, open.today) ? (
          <span className={classes.late}>
            <IconAlertTriangle size={14} aria-hidden /> {t.late}
          </span>
        ) : null}
        {children}
      </span>
      {naming ? (
        <span className={classes.meta}>{`${template.number}. ${template.title[language]}`}</span>
      ) : null}
    </li>
  );
};
