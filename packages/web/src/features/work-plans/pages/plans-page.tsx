import { Button } from '@mantine/core';
import type { WorkPlan } from '@portolan/domain/work-plans/work-plan';
import { currentPlan } from '@portolan/domain/work-plans/work-plan';
import { workPlanTexts } from '@portolan/messages/work-plan-texts';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../../../api/api.tsx';
import { plansQuery } from '../../../api/work-plans.ts';
import { ErrorState } from '../../../design/error-state.tsx';
import { LoadingState } from '../../../design/loading-state.tsx';
import { PageHeader } from '../../../design/page-header.tsx';
import { useTexts } from '../../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../../organization/current-organization.tsx';
import { rightsOf } from '../open-plan.ts';
import { ChangePlanDialog } from '../plans/change-plan-dialog.tsx';
import { FirstPlan } from '../plans/first-plan.tsx';
import { NewPlanDialog } from '../plans/new-plan-dialog.tsx';
import classes from '../plans/plan-card.module.css';
import { PlanCard } from '../plans/plan-card.tsx';
import { useClinicMonth } from '../use-clinic-month.ts';

type Dialog =
  | { readonly kind: 'new'; readonly from: WorkPlan | null }
  | { readonly kind: 'change'; readonly plan: WorkPlan };

const Plans = ({ plans }: { readonly plans: readonly WorkPlan[] }) => {
  const texts = useTexts(workPlanTexts);
  const t = texts.plans;
  const editable = rightsOf(useCurrentOrganization().role) === 'edit';
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const close = () => setDialog(null);
  const current = currentPlan(plans, useClinicMonth());
  return (
    <>
      <PageHeader
        title={t.title}
        description={t.description}
        actions={
          editable ? (
            <Button
              leftSection={<IconPlus size={18} aria-hidden />}
              onClick={() => setDialog({ kind: 'new', from: null })}
            >
              {texts.create.another}
            </Button>
          ) : null
        }
      />
      <ul className={classes.list}>
        {plans.map((plan) => (
          <PlanCard
            key={plan.id}
            plan={plan}
            carriedFrom={plans.find(({ id }) => id === plan.carriedFrom)}
            isCurrent={plan.id === current?.id}
            editable={editable}
            onCarry={() => setDialog({ kind: 'new', from: plan })}
            onChange={() => setDialog({ kind: 'change', plan })}
          />
        ))}
      </ul>
      {dialog?.kind === 'new' ? <NewPlanDialog plans={plans} from={dialog.from} onClose={close} /> : null}
      {dialog?.kind === 'change' ? <ChangePlanDialog plan={dialog.plan} onClose={close} /> : null}
    </>
  );
};

/** The clinic's plans, one a year. */
export const PlansPage = () => {
  const { organizationId } = useCurrentOrganization();
  const plans = useQuery(plansQuery(useApi(), organizationId));
  if (plans.data) return plans.data.length === 0 ? <FirstPlan /> : <Plans plans={plans.data} />;
  return plans.isError ? (
    <ErrorState error={plans.error} onRetry={() => void plans.refetch()} />
  ) : (
    <LoadingState />
  );
};
