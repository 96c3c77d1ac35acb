import { Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { lastMonthOf } from '@portolan/domain/work-plans/work-plan';
import { workPlanTexts } from '@portolan/messages/work-plan-texts';
import { IconCalendarStats } from '@tabler/icons-react';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { EmptyState } from '../../../design/empty-state.tsx';
import { PageHeader } from '../../../design/page-header.tsx';
import { useFormats, useLocale, useTexts } from '../../../i18n/language-provider.tsx';
import type { OpenPlan } from '../open-plan.ts';
import classes from '../overview/aside.module.css';
import { PlanGate } from '../plan-gate.tsx';
import { FirstPlan } from '../plans/first-plan.tsx';
import { TimelineList } from '../timeline/timeline-list.tsx';
import { timelineOf } from '../timeline/timeline-rows.ts';
import { TimelineTable } from '../timeline/timeline-table.tsx';

const Section = ({
  id,
  title,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}) => (
  <section className={classes.panel} aria-labelledby={id} style={{ marginTop: '1.5rem' }}>
    <h2 id={id} className={classes.heading}>
      {title}
    </h2>
    {children}
  </section>
);

const PlanTimeline = ({ open }: { readonly open: OpenPlan }) => {
  const t = useTexts(workPlanTexts);
  const { language } = useLocale();
  const { month } = useFormats();
  const wide = useMediaQuery('(min-width: 48em)', true, { getInitialValueInEffect: false });
  const { plan, organizationId } = open;
  const timeline = timelineOf(open.elements, plan, open.today);
  const { groups, undated, outside } = timeline;
  return (
    <>
      <PageHeader
        title={t.timeline.title}
        description={`${plan.name} · ${t.period(month(plan.firstMonth), month(lastMonthOf(plan)))}`}
      />
      {groups.length === 0 ? (
        <EmptyState
          icon={<IconCalendarStats size={40} stroke={1.5} aria-hidden />}
          title={t.timeline.emptyTitle}
          description={t.timeline.empty}
          action={
            <Button
              renderRoot={(props) => (
                <Link
                  to="/o/$organizationId/plan/$planId"
                  params={{ organizationId, planId: plan.id }}
                  {...props}
                />
              )}
            >
              {t.timeline.toOverview}
            </Button>
          }
        />
      ) : null}
      {groups.length > 0 && wide ? <TimelineTable open={open} timeline={timeline} /> : null}
      {wide
        ? null
        : groups.map(({ template, bars }) => (
            <Section key={template.id} id={`element-${template.id}`} title={template.title[language]}>
              <TimelineList
                naming={false}
                open={open}
                items={bars.map(({ activity }) => ({ template, activity }))}
              />
            </Section>
          ))}
      {undated.length > 0 ? (
        <Section id="undated" title={t.timeline.undated}>
          <p className={classes.help}>{t.timeline.undatedHelp}</p>
          <TimelineList open={open} items={undated} />
        </Section>
      ) : null}
      {outside.length > 0 ? (
        <Section id="outside" title={t.timeline.outside}>
          <TimelineList open={open} items={outside} />
        </Section>
      ) : null}
    </>
  );
};

/** The plan's year, month by month. */
export const TimelinePage = () => {
  const { planId } = useParams({ strict: false });
  return (
    <PlanGate planId={planId} none={<FirstPlan />}>
      {(open) => <PlanTimeline open={open} />}
    </PlanGate>
  );
};
