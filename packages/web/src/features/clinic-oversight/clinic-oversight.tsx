import { Anchor, Button, Text } from '@mantine/core';
import { type Day, daysBetween } from '@portolan/domain/days';
import type { MilestoneState } from '@portolan/domain/programs/milestone-status';
import type { ElementState } from '@portolan/domain/work-plans/element-state';
import { lastMonthOf } from '@portolan/domain/work-plans/work-plan';
import { clinicOversightTexts } from '@portolan/messages/clinic-oversight-texts';
import { programTexts } from '@portolan/messages/program-texts';
import { IconPrinter } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { PageHeader } from '../../design/page-header.tsx';
import { useFormats, useTexts } from '../../i18n/language-provider.tsx';
import { useOrganizationDay } from '../../organization/use-organization-day.ts';
import { LateList } from './late-list.tsx';
import { OpenBarriers } from './open-barriers.tsx';
import classes from './oversight.module.css';
import { Panel } from './panel.tsx';
import type { SeenPlan } from './plan-course.ts';
import { type DueMilestone, useDueMilestones } from './use-due-milestones.ts';
import { YearCourse } from './year-course.tsx';

/** How the state of a milestone is drawn; days to its due date, below zero when it has passed. */
type StateOfMilestone = (state: MilestoneState, days: number | null) => ReactNode;

type MilestonesProps = {
  readonly milestones: readonly DueMilestone[];
  readonly organizationId: string;
  readonly today: Day;
  readonly stateOf: StateOfMilestone;
};

const Milestones = ({ milestones, organizationId, today, stateOf }: MilestonesProps) => {
  const t = useTexts(clinicOversightTexts);
  const words = useTexts(programTexts).milestones;
  const formats = useFormats();
  return (
    <Panel title={t.milestones}>
      {milestones.length === 0 ? <Text c="dimmed">{t.noMilestones}</Text> : null}
      <ul className={classes.items}>
        {milestones.map(({ programId, programName, name, dueDay, state, days }) => (
          <li key={`${programId} ${name}`}>
            <p className={classes.what}>
              <span>{words[name]}</span>
              <span>{t.due(formats.day(dueDay), formats.fromToday(daysBetween(today, dueDay)))}</span>
            </p>
            <p className={classes.facts}>
              <Link to="/o/$organizationId/joined-programs/$programId" params={{ organizationId, programId }}>
                {programName}
              </Link>
            </p>
            {state === null ? null : stateOf(state, days)}
          </li>
        ))}
      </ul>
    </Panel>
  );
};

type ClinicOversightProps = {
  readonly seen: SeenPlan;
  /** How the counts of states are drawn. */
  readonly progress: (states: readonly ElementState[]) => ReactNode;
  readonly milestone: StateOfMilestone;
};

/** A clinic's year on one page: where it stands, what is late and why, and what stands in the way (ORG-3). */
export const ClinicOversight = ({ seen, progress, milestone }: ClinicOversightProps) => {
  const t = useTexts(clinicOversightTexts);
  const formats = useFormats();
  const { organizationId, plan, elements } = seen;
  const today = useOrganizationDay();
  const milestones = useDueMilestones(today);
  return (
    <div className={classes.page}>
      <PageHeader
        title={t.title}
        description={
          <>
            {t.lead(plan.name, formats.month(plan.firstMonth), formats.month(lastMonthOf(plan)))}
            <span className={classes.printedOn}>{t.printedOn(formats.day(today))}</span>
          </>
        }
        actions={
          <Button
            variant="default"
            className={classes.notPrinted ?? ''}
            leftSection={<IconPrinter size={18} aria-hidden />}
            onClick={() => window.print()}
          >
            {t.print}
          </Button>
        }
      />
      <div className={classes.columns}>
        <div className={classes.column}>
          <Panel title={t.progress}>
            {progress(elements.map(({ summary }) => summary.state))}
            <Anchor
              className={classes.way ?? ''}
              renderRoot={(props) => (
                <Link
                  to="/o/$organizationId/plan/$planId"
                  params={{ organizationId, planId: plan.id }}
                  {...props}
                />
              )}
            >
              {t.toPlan}
            </Anchor>
          </Panel>
          <LateList seen={seen} />
        </div>
        <div className={classes.column}>
          <OpenBarriers seen={seen} />
          <Milestones
            milestones={milestones}
            organizationId={organizationId}
            today={today}
            stateOf={milestone}
          />
        </div>
      </div>
      <Panel title={t.course}>
        <Text c="dimmed" mb="sm">
          {t.courseLead}
        </Text>
        <YearCourse seen={seen} milestones={milestones} today={today} />
      </Panel>
    </div>
  );
};
