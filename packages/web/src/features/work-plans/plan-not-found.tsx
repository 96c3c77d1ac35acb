import { Button } from '@mantine/core';
import { shellTexts } from '@portolan/messages/shell-texts';
import { workPlanTexts } from '@portolan/messages/work-plan-texts';
import { Link } from '@tanstack/react-router';
import { PageHeader } from '../../design/page-header.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';

/** An address that names no plan or element of this clinic. */
export const PlanNotFound = () => {
  const { organizationId } = useCurrentOrganization();
  const t = useTexts(shellTexts).notFound;
  const toOverview = useTexts(workPlanTexts).timeline.toOverview;
  return (
    <>
      <PageHeader title={t.title} description={t.body} />
      <Button
        renderRoot={(props) => <Link to="/o/$organizationId/plan" params={{ organizationId }} {...props} />}
      >
        {toOverview}
      </Button>
    </>
  );
};
