import { Stack } from '@mantine/core';
import { workPlanTexts } from '@portolan/messages/work-plan-texts';
import { IconChecklist } from '@tabler/icons-react';
import { EmptyState } from '../../../design/empty-state.tsx';
import { PageHeader } from '../../../design/page-header.tsx';
import { useTexts } from '../../../i18n/language-provider.tsx';
import { Feedback, useFeedback } from '../element/feedback.tsx';
import { CalendarSubscription } from '../mine/calendar-subscription.tsx';
import { MyActivityRow } from '../mine/my-activity.tsx';
import { myActivities, myGroupNames } from '../mine/my-groups.ts';
import type { OpenPlan } from '../open-plan.ts';
import classes from '../overview/aside.module.css';
import { PlanGate } from '../plan-gate.tsx';
import { FirstPlan } from '../plans/first-plan.tsx';

const Mine = ({ open }: { readonly open: OpenPlan }) => {
  const t = useTexts(workPlanTexts).mine;
  const { said, say, dismiss } = useFeedback();
  const groups = myActivities(open.elements, open.personId, open.today);
  const filled = myGroupNames.filter((name) => groups[name].length > 0);
  return (
    <>
      <PageHeader title={t.title} description={`${t.description} ${open.plan.name}.`} />
      {filled.length === 0 ? (
        <EmptyState
          icon={<IconChecklist size={40} stroke={1.5} aria-hidden />}
          title={t.emptyTitle}
          description={t.empty}
        />
      ) : null}
      <Stack gap="xl">
        {filled.map((name) => (
          <section key={name} aria-labelledby={`group-${name}`}>
            <h2 id={`group-${name}`} className={classes.heading}>
              {`${t[name]} (${groups[name].length})`}
            </h2>
            <ul className={classes.list}>
              {groups[name].map(({ part, activity }) => (
                <MyActivityRow key={activity.id} part={part} activity={activity} open={open} say={say} />
              ))}
            </ul>
          </section>
        ))}
      </Stack>
      <CalendarSubscription organizationId={open.organizationId} />
      <Feedback said={said} dismiss={dismiss} />
    </>
  );
};

/** What the signed-in person is responsible for, by when it is due. */
export const MyActivitiesPage = () => (
  <PlanGate none={<FirstPlan />}>{(open) => <Mine open={open} />}</PlanGate>
);
