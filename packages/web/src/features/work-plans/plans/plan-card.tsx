import { Button, Group } from '@mantine/core';
import { lastMonthOf, type WorkPlan } from '@portolan/domain/work-plans/work-plan';
import { workPlanTexts } from '@portolan/messages/work-plan-texts';
import { IconArrowForwardUp, IconPencil } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useFormats, useTexts } from '../../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../../organization/current-organization.tsx';
import classes from './plan-card.module.css';

type PlanCardProps = {
  readonly plan: WorkPlan;
  readonly carriedFrom: WorkPlan | undefined;
  readonly isCurrent: boolean;
  readonly editable: boolean;
  readonly onCarry: () => void;
  readonly onChange: () => void;
};

export const PlanCard = ({ plan, carriedFrom, isCurrent, editable, onCarry, onChange }: PlanCardProps) => {
  const texts = useTexts(workPlanTexts);
  const t = texts.plans;
  const { month } = useFormats();
  const { organizationId } = useCurrentOrganization();
  return (
    <li className={classes.card}>
      <div className={classes.words}>
        <h2 className={classes.name}>
          <Link to="/o/$organizationId/plan/$planId" params={{ organizationId, planId: plan.id }}>
            {plan.name}
          </Link>
          {isCurrent ? <span className={classes.current}>{t.current}</span> : null}
        </h2>
        <p className={classes.period}>{texts.period(month(plan.firstMonth), month(lastMonthOf(plan)))}</p>
        {carriedFrom ? <p className={classes.period}>{t.carriedFrom(carriedFrom.name)}</p> : null}
      </div>
      {editable ? (
        <Group gap="xs">
          <Button
            variant="subtle"
            leftSection={<IconPencil size={18} aria-hidden />}
            aria-label={t.changePlan(plan.name)}
            onClick={onChange}
          >
            {t.change}
          </Button>
          <Button
            variant="light"
            leftSection={<IconArrowForwardUp size={18} aria-hidden />}
            aria-label={t.carryPlan(plan.name)}
            onClick={onCarry}
          >
            {t.carry}
          </Button>
        </Group>
      ) : null}
    </li>
  );
};
