import { workPlanTexts } from '@portolan/messages/work-plan-texts';
import { useFormats, useTexts } from '../../../i18n/language-provider.tsx';
import { ActivityLine } from '../activity-line.tsx';
import { isResponsible, type OpenPlan } from '../open-plan.ts';
import { useNames } from '../use-names.ts';
import classes from './aside.module.css';

const shownAtMost = 6;

/** The planned activities of all elements that are due first, late ones on top. */
export const NextDue = ({ open }: { readonly open: OpenPlan }) => {
  const t = useTexts(workPlanTexts);
  const { shortMonth } = useFormats();
  const names = useNames(open.members);
  const due = open.elements
    .flatMap(({ template, summary }) =>
      summary.planned.flatMap((activity) =>
        activity.timeframe ? [{ template, activity, month: activity.timeframe.lastMonth }] : [],
      ),
    )
    .toSorted((one, other) => (one.month < other.month ? -1 : Number(one.month > other.month)))
    .slice(0, shownAtMost);
  if (due.length === 0) return <p className={classes.empty}>{t.overview.nextDueEmpty}</p>;
  return (
    <ol className={classes.list}>
      {due.map(({ template, activity, month }) => (
        <ActivityLine key={activity.id} open={open} template={template} activity={activity}>
          <span>{t.due(shortMonth(month))}</span>
          <span>
            {isResponsible(activity.responsible, open.personId)
              ? t.yours
              : names.ofResponsible(activity.responsible)}
          </span>
        </ActivityLine>
      ))}
    </ol>
  );
};
