import type { Activity } from '@portolan/domain/work-plans/activity';
import { isLate } from '@portolan/domain/work-plans/element-state';
import type { ElementTemplate } from '@portolan/domain/work-plans/template';
import { workPlanTexts } from '@portolan/messages/work-plan-texts';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useFormats, useLocale, useTexts } from '../../../i18n/language-provider.tsx';
import type { OpenPlan } from '../open-plan.ts';
import classes from '../overview/aside.module.css';
import { useNames } from '../use-names.ts';

type Item = { readonly template: ElementTemplate; readonly activity: Activity };

type TimelineListProps = {
  readonly open: OpenPlan;
  readonly items: readonly Item[];
  /** False where a heading names the element already. */
  readonly naming?: boolean;
};

/** Activities one below the other with their months in words. */
export const TimelineList = ({ open, items, naming = true }: TimelineListProps) => {
  const t = useTexts(workPlanTexts);
  const { language } = useLocale();
  const { span } = useFormats();
  const names = useNames(open.members);
  return (
    <ul className={classes.list}>
      {items.map(({ template, activity }) => (
        <li key={activity.id} className={classes.item}>
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
            {activity.list === 'completed' ? (
              <span>
                <IconCheck size={14} aria-hidden /> {t.timeline.completed}
              </span>
            ) : null}
            <span>{activity.timeframe ? span(activity.timeframe) : t.noDates}</span>
            <span>{names.ofResponsible(activity.responsible)}</span>
          </span>
          {naming ? (
            <span className={classes.meta}>{`${template.number}. ${template.title[language]}`}</span>
          ) : null}
        </li>
      ))}
    </ul>
  );
};
