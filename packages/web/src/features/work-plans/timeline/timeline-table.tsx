import { monthsBetween, monthsFrom } from '@portolan/domain/months';
import { planMonths } from '@portolan/domain/work-plans/work-plan';
import { workPlanTexts } from '@portolan/messages/work-plan-texts';
import { IconAlertTriangle, IconArrowNarrowLeft, IconArrowNarrowRight, IconCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { CSSProperties } from 'react';
import { useFormats, useLocale, useTexts } from '../../../i18n/language-provider.tsx';
import type { OpenPlan } from '../open-plan.ts';
import { useNames } from '../use-names.ts';
import type { Timeline, TimelineBar } from './timeline-rows.ts';
import classes from './timeline-table.module.css';

type TimelineTableProps = { readonly open: OpenPlan; readonly timeline: Timeline };

const empty = (count: number, from: number, current: number) =>
  Array.from({ length: count }, (_, index) => from + index).map((month) => (
    <td key={month} className={classes.cell} data-now={month === current} />
  ));

/** A short bar has no room for a name: it stands after the bar, near the end of the year before it. */
const besideOf = ({ start, length }: TimelineBar): 'after' | 'before' | undefined => {
  if (length > 2) return undefined;
  return start > 7 ? 'before' : 'after';
};

const Bar = ({ open, bar }: { readonly open: OpenPlan; readonly bar: TimelineBar }) => {
  const t = useTexts(workPlanTexts);
  const { span } = useFormats();
  const names = useNames(open.members);
  const { activity, kind } = bar;
  const words = { late: t.late, planned: t.timeline.planned, completed: t.timeline.completed };
  const { timeframe } = activity;
  const months = timeframe ? span(timeframe) : '';
  const label = [
    words[kind],
    months,
    ...(bar.beginsEarlier ? [t.timeline.earlier] : []),
    ...(bar.endsLater ? [t.timeline.later] : []),
    names.ofResponsible(activity.responsible),
  ].join(', ');
  return (
    <span className={classes.bar} data-kind={kind} data-beside={besideOf(bar)} title={label}>
      {bar.beginsEarlier ? <IconArrowNarrowLeft size={16} aria-hidden /> : null}
      {kind === 'late' ? <IconAlertTriangle size={16} aria-hidden /> : null}
      {kind === 'completed' ? <IconCheck size={16} aria-hidden /> : null}
      <span className={classes.words} aria-hidden>
        {names.ofResponsible(activity.responsible)}
      </span>
      <span className={classes.spoken}>{label}</span>
      {bar.endsLater ? <IconArrowNarrowRight size={16} className={classes.end} aria-hidden /> : null}
    </span>
  );
};

/** Half-way into the month: a month is as fine as a plan gets. */
const markAt = (month: number): CSSProperties & Record<'--at', number> => ({
  '--at': (month + 0.5) / planMonths,
});

/** Twelve months, a row for each activity; a real table, so that every bar is read with its activity. */
export const TimelineTable = ({ open, timeline }: TimelineTableProps) => {
  const t = useTexts(workPlanTexts);
  const { language } = useLocale();
  const { monthName, month } = useFormats();
  const names = useNames(open.members);
  const { plan, organizationId } = open;
  const months = monthsFrom(plan.firstMonth, planMonths);
  const current = monthsBetween(plan.firstMonth, open.today);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section data-scrolls className={classes.region} aria-label={t.timeline.table(plan.name)} tabIndex={0}>
      <div className={classes.sheet}>
        {current >= 0 && current < planMonths ? (
          <span className={classes.today} style={markAt(current)} />
        ) : null}
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col" className={classes.corner}>
                {t.timeline.activity}
              </th>
              {months.map((value, index) => (
                <th key={value} scope="col" className={classes.month} data-now={index === current}>
                  <abbr title={index === current ? `${month(value)}, ${t.timeline.thisMonth}` : month(value)}>
                    {monthName(value)}
                  </abbr>
                  {index === 0 || value.endsWith('-01') ? <span>{value.slice(0, 4)}</span> : null}
                </th>
              ))}
            </tr>
          </thead>
          {timeline.groups.map(({ template, bars }) => (
            <tbody key={template.id}>
              <tr>
                <th scope="rowgroup" colSpan={planMonths + 1} className={classes.group}>
                  <Link
                    to="/o/$organizationId/plan/$planId/elements/$elementId"
                    params={{ organizationId, planId: plan.id, elementId: template.id }}
                  >
                    {`${template.number}. ${template.title[language]}`}
                  </Link>
                </th>
              </tr>
              {bars.map((bar) => (
                <tr key={bar.activity.id}>
                  <th scope="row" className={classes.activity}>
                    <Link
                      to="/o/$organizationId/plan/$planId/elements/$elementId"
                      params={{ organizationId, planId: plan.id, elementId: template.id }}
                      hash={bar.activity.id}
                    >
                      {names.ofActivity(bar.activity)}
                    </Link>
                  </th>
                  {empty(bar.start, 0, current)}
                  <td className={classes.cell} colSpan={bar.length}>
                    <Bar open={open} bar={bar} />
                  </td>
                  {empty(planMonths - bar.start - bar.length, bar.start + bar.length, current)}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </section>
  );
};
