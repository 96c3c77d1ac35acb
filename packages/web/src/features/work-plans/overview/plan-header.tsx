import { Button } from '@mantine/core';
import { lastMonthOf, planMonths } from '@portolan/domain/work-plans/work-plan';
import { workPlanTexts } from '@portolan/messages/work-plan-texts';
import { IconCalendarStats, IconFiles } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { PageHeader } from '../../../design/page-header.tsx';
import { useFormats, useTexts } from '../../../i18n/language-provider.tsx';
import { monthOfPlan, type OpenPlan } from '../open-plan.ts';

/** The plan's name, its year and how far it is. */
export const PlanHeader = ({ open }: { readonly open: OpenPlan }) => {
  const t = useTexts(workPlanTexts);
  const { month } = useFormats();
  const { plan, organizationId } = open;
  const number = monthOfPlan(plan, open.today);
  const progress = () => {
    if (number < 1) return t.notBegun;
    return number > planMonths ? t.over : t.monthOfPlan(number, planMonths);
  };
  return (
    <PageHeader
      title={plan.name}
      description={`${t.period(month(plan.firstMonth), month(lastMonthOf(plan)))} · ${progress()}`}
      actions={
        <>
          <Button
            variant="default"
            leftSection={<IconCalendarStats size={18} aria-hidden />}
            renderRoot={(props) => (
              <Link
                to="/o/$organizationId/plan/$planId/timeline"
                params={{ organizationId, planId: plan.id }}
                {...props}
              />
            )}
          >
            {t.overview.timeline}
          </Button>
          {open.plans.length > 1 ? (
            <Button
              variant="default"
              leftSection={<IconFiles size={18} aria-hidden />}
              renderRoot={(props) => (
                <Link to="/o/$organizationId/plans" params={{ organizationId }} {...props} />
              )}
            >
              {t.overview.plans}
            </Button>
          ) : null}
        </>
      }
    />
  );
};
