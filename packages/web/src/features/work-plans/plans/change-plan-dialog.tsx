import { Modal, Stack, Text } from '@mantine/core';
import type { WorkPlan } from '@portolan/domain/work-plans/work-plan';
import { designTexts } from '@portolan/messages/design-texts';
import { workPlanTexts } from '@portolan/messages/work-plan-texts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useApi } from '../../../api/api.tsx';
import { changePlan, plansQuery } from '../../../api/work-plans.ts';
import { ErrorState } from '../../../design/error-state.tsx';
import { useTexts } from '../../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../../organization/current-organization.tsx';
import { useClinicMonth } from '../use-clinic-month.ts';
import { type PlanDraft, PlanForm } from './plan-form.tsx';

/** Another name or first month for a plan. */
export const ChangePlanDialog = ({
  plan,
  onClose,
}: {
  readonly plan: WorkPlan;
  readonly onClose: () => void;
}) => {
  const api = useApi();
  const client = useQueryClient();
  const { organizationId } = useCurrentOrganization();
  const t = useTexts(workPlanTexts).plans;
  const close = useTexts(designTexts).close;
  const today = useClinicMonth();
  const change = useMutation({
    mutationFn: ({ name, firstMonth }: PlanDraft) =>
      changePlan(api, organizationId, plan, { name, firstMonth }),
    onSuccess: onClose,
    onSettled: () =>
      client.invalidateQueries({ queryKey: plansQuery(api, organizationId).queryKey, exact: true }),
  });
  return (
    <Modal opened onClose={onClose} title={t.changeTitle} closeButtonProps={{ 'aria-label': close }}>
      <Stack>
        {change.isError ? <ErrorState error={change.error} /> : null}
        <Text c="dimmed">{t.changeHelp}</Text>
        <PlanForm
          initial={{ name: plan.name, firstMonth: plan.firstMonth, carryFrom: null }}
          plans={[]}
          today={today}
          submitLabel={t.save}
          busy={change.isPending}
          onSubmit={(draft) => change.mutate(draft)}
        />
      </Stack>
    </Modal>
  );
};
