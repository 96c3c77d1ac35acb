import { isLate } from '@portolan/domain/work-plans/element-state';
import { workPlanTexts } from '@portolan/messages/work-plan-texts';
import { IconAlertTriangle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useFormats, useLocale, useTexts } from '../../../i18n/language-provider.tsx';
import { isResponsible, type OpenPlan } from '../open-plan.ts';
import { useNames } from '../use-names.ts';
import classes from './aside.module.css';

const shownAtMost = 6;

/** The planned activities of all elements that are due first, late ones on top. */
export const NextDue = ({ open }: { readonly open: OpenPlan }) => {
  const t = useTexts(workPlanTexts);
  const { language } = useLocale();
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
            <span>{t.due(shortMonth(month))}</span>
            <span>
              {isResponsible(activity.responsible, open.personId)
                ? t.yours
                : names.ofResponsible(activity.responsible)}
            </span>
          </span>
          <span className={classes.meta}>{`${template.number}. ${template.title[language]}`}</span>
        </li>
      ))}
    </ol>
  );
};
