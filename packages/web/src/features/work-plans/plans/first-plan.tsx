import { Paper } from '@mantine/core';
import { workPlanTexts } from '@portolan/messages/work-plan-texts';
import { IconCompass } from '@tabler/icons-react';
import { EmptyState } from '../../../design/empty-state.tsx';
import { ErrorState } from '../../../design/error-state.tsx';
import { PageHeader } from '../../../design/page-header.tsx';
import { useTexts } from '../../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../../organization/current-organization.tsx';
import { rightsOf } from '../open-plan.ts';
import { useClinicMonth } from '../use-clinic-month.ts';
import { PlanForm } from './plan-form.tsx';
import { useCreatePlan } from './use-create-plan.ts';

/** The clinic has no plan yet: begin one. */
export const FirstPlan = () => {
  const texts = useTexts(workPlanTexts);
  const t = texts.create;
  const today = useClinicMonth();
  const create = useCreatePlan();
  const { role } = useCurrentOrganization();
  if (rightsOf(role) !== 'edit')
    return (
      <>
        <PageHeader title={texts.overview.title} />
        <EmptyState
          title={t.title}
          description={t.readOnly}
          icon={<IconCompass size={40} stroke={1.5} aria-hidden />}
        />
      </>
    );
  return (
    <>
      <PageHeader title={t.title} description={t.lead} />
      {create.isError ? <ErrorState error={create.error} /> : null}
      <Paper withBorder p="lg" maw={560}>
        <PlanForm
          initial={{ name: t.suggestedName(today.slice(0, 4)), firstMonth: today, carryFrom: null }}
          plans={[]}
          today={today}
          submitLabel={t.submit}
          busy={create.isPending}
          onSubmit={(draft) => create.mutate(draft)}
        />
      </Paper>
    </>
  );
};
