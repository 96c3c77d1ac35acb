import { workPlanTexts } from '@portolan/messages/work-plan-texts';
import { IconAlertTriangle, IconHelpCircle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { StateBadge } from '../../../design/state-badge.tsx';
import { useFormats, useLocale, useTexts } from '../../../i18n/language-provider.tsx';
import type { OpenPlan, PlanElement } from '../open-plan.ts';
import { useNames } from '../use-names.ts';
import classes from './element-row.module.css';

type ElementRowProps = { readonly open: OpenPlan; readonly part: PlanElement };
/** What other features have to say about an element at a glance. */
export type ElementFacts = (address: { readonly planId: string; readonly elementId: string }) => ReactNode;

/** What happens next in an element and whose turn it is; or, with nothing planned, what to do. */
const NextStep = ({ open, part }: ElementRowProps) => {
  const t = useTexts(workPlanTexts);
  const names = useNames(open.members);
  const { language } = useLocale();
  const { shortMonth } = useFormats();
  const { state, next, openPrompts } = part.summary;
  if (state === 'not-started') return <span>{part.template.summary[language]}</span>;
  if (next === null)
    return <span>{openPrompts.length === 0 ? t.overview.nothingLeft : t.overview.nothingPlanned}</span>;
  return (
    <span>
      <b>{t.overview.next}</b> {names.ofActivity(next)}{' '}
      <span className={classes.turn}>
        {`${names.ofResponsible(next.responsible)} · ${next.timeframe ? t.due(shortMonth(next.timeframe.lastMonth)) : t.noDates}`}
      </span>
    </span>
  );
};

/** One of the sixteen elements at a glance. */
export const ElementRow = ({
  open,
  part,
  facts,
}: ElementRowProps & { readonly facts?: ElementFacts | undefined }) => {
  const t = useTexts(workPlanTexts);
  const { language } = useLocale();
  const { template, summary } = part;
  const params = { organizationId: open.organizationId, planId: open.plan.id, elementId: template.id };
  const counts = [
    ...(summary.planned.length > 0 ? [t.overview.planned(summary.planned.length)] : []),
    ...(summary.completed.length > 0 ? [t.overview.completed(summary.completed.length)] : []),
  ];
  return (
    <li className={classes.row} data-state={summary.state}>
      <span className={classes.number} aria-hidden>
        {template.number}
      </span>
      <div>
        <h3 className={classes.title}>
          <Link
            className={classes.link}
            to="/o/$organizationId/plan/$planId/elements/$elementId"
            params={params}
          >
            {template.title[language]}
          </Link>
        </h3>
        <p className={classes.next}>
          <NextStep open={open} part={part} />
        </p>
      </div>
      <div className={classes.facts}>
        <StateBadge state={summary.state} />
        {summary.late.length > 0 ? (
          <span className={classes.late}>
            <IconAlertTriangle size={16} aria-hidden /> {t.overview.lateCount(summary.late.length)}
          </span>
        ) : null}
        {summary.openPrompts.length > 0 && summary.state !== 'not-started' ? (
          <span className={classes.fact}>
            <IconHelpCircle size={16} aria-hidden /> {t.overview.openPrompts(summary.openPrompts.length)}
          </span>
        ) : null}
        {counts.length > 0 ? <span className={classes.fact}>{counts.join(' · ')}</span> : null}
        {facts?.({ planId: open.plan.id, elementId: template.id })}
      </div>
    </li>
  );
};
