import { Modal, Stack } from '@mantine/core';
import { addMonths } from '@portolan/domain/months';
import { planMonths, type WorkPlan } from '@portolan/domain/work-plans/work-plan';
import { designTexts } from '@portolan/messages/design-texts';
import { workPlanTexts } from '@portolan/messages/work-plan-texts';
import { ErrorState } from '../../../design/error-state.tsx';
import { useTexts } from '../../../i18n/language-provider.tsx';
import { useClinicMonth } from '../use-clinic-month.ts';
import { type PlanDraft, PlanForm } from './plan-form.tsx';
import { useCreatePlan } from './use-create-plan.ts';

type NewPlanDialogProps = {
  readonly plans: readonly WorkPlan[];
  /** The plan to be carried over; null for one that begins empty. */
  readonly from: WorkPlan | null;
  readonly onClose: () => void;
};

/** A plan for another year, empty or continuing an earlier one. */
export const NewPlanDialog = ({ plans, from, onClose }: NewPlanDialogProps) => {
  const t = useTexts(workPlanTexts).create;
  const close = useTexts(designTexts).close;
  const today = useClinicMonth();
  const create = useCreatePlan();
  const before = from ?? plans.toSorted((one, other) => (one.firstMonth < other.firstMonth ? 1 : -1))[0];
  const firstMonth = before ? addMonths(before.firstMonth, planMonths) : today;
  const initial: PlanDraft = {
    name: t.suggestedName(firstMonth.slice(0, 4)),
    firstMonth,
    carryFrom: from?.id ?? null,
  };
  return (
    <Modal opened onClose={onClose} title={t.another} closeButtonProps={{ 'aria-label': close }}>
      <Stack>
        {create.isError ? <ErrorState error={create.error} /> : null}
        <PlanForm
          initial={initial}
          plans={plans}
          today={today}
          submitLabel={t.submit}
          busy={create.isPending}
          onSubmit={(draft) => create.mutate(draft)}
        />
      </Stack>
    </Modal>
  );
};
