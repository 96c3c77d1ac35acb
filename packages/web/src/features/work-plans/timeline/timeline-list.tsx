import type { Activity } from '@portolan/domain/work-plans/activity';
import type { ElementTemplate } from '@portolan/domain/work-plans/template';
import { workPlanTexts } from '@portolan/messages/work-plan-texts';
import { IconCheck } from '@tabler/icons-react';
import { useFormats, useTexts } from '../../../i18n/language-provider.tsx';
import { ActivityLine } from '../activity-line.tsx';
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
  const { span } = useFormats();
  const names = useNames(open.members);
  return (
    <ul className={classes.list}>
      {items.map(({ template, activity }) => (
        <ActivityLine key={activity.id} open={open} template={template} activity={activity} naming={naming}>
          {activity.list === 'completed' ? (
            <span>
              <IconCheck size={14} aria-hidden /> {t.timeline.completed}
            </span>
          ) : null}
          <span>{activity.timeframe ? span(activity.timeframe) : t.noDates}</span>
          <span>{names.ofResponsible(activity.responsible)}</span>
        </ActivityLine>
      ))}
    </ul>
  );
};
