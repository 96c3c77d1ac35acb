import { Button } from '@mantine/core';
import { workPlanTexts } from '@portolan/messages/work-plan-texts';
import { Link } from '@tanstack/react-router';
import { NotFound } from '../../design/not-found.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';

/** An address that names no plan or element of this clinic. */
export const PlanNotFound = () => {
  const { organizationId } = useCurrentOrganization();
  const toOverview = useTexts(workPlanTexts).timeline.toOverview;
  return (
    <>
      <NotFound />
      <Button
        renderRoot={(props) => <Link to="/o/$organizationId/plan" params={{ organizationId }} {...props} />}
      >
        {toOverview}
      </Button>
    </>
  );
};
