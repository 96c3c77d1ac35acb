import { Button } from '@mantine/core';
import { planMoveTexts } from '@portolan/messages/plan-move-texts';
import { IconCircleCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useApi } from '../../api/api.tsx';
import { planMoveQuery } from '../../api/templates.ts';
import { plansQuery } from '../../api/work-plans.ts';
import { EmptyState } from '../../design/empty-state.tsx';
import { ErrorState } from '../../design/error-state.tsx';
import { LoadingState } from '../../design/loading-state.tsx';
import { NotFound } from '../../design/not-found.tsx';
import { PageHeader } from '../../design/page-header.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { MoveOffer } from './move/move-offer.tsx';

const BackToPlan = ({ planId }: { readonly planId: string }) => {
  const { organizationId } = useCurrentOrganization();
  return (
    <Button
      variant="default"
      renderRoot={(props) => (
        <Link to="/o/$organizationId/plan/$planId" params={{ organizationId, planId }} {...props} />
      )}
    >
      {useTexts(planMoveTexts).move.back}
    </Button>
  );
};

/** What moving a plan to another version of its template would change and keep, before it is done. */
export const MovePlanPage = () => {
  const api = useApi();
  const t = useTexts(planMoveTexts).move;
  const { organizationId } = useCurrentOrganization();
  const { planId = '' } = useParams({ strict: false });
  const plans = useQuery(plansQuery(api, organizationId));
  const plan = plans.data?.find(({ id }) => id === planId);
  const offers = useQuery({
    ...planMoveQuery(api, { organizationId, planId }),
    enabled: plan !== undefined,
  });
  if (plans.data && plan === undefined) return <NotFound />;
  const failed = [plans, offers].find((query) => query.isError);
  if (failed) return <ErrorState error={failed.error} onRetry={() => void failed.refetch()} />;
  if (!plan || !offers.data) return <LoadingState rows={6} />;
  const [offer] = offers.data;
  return (
    <>
      <PageHeader title={t.title} description={plan.name} />
      {offer === undefined ? (
        <EmptyState
          title={t.none}
          description={t.noneBody}
          icon={<IconCircleCheck size={40} stroke={1.5} aria-hidden />}
          action={<BackToPlan planId={plan.id} />}
        />
      ) : (
        <MoveOffer plan={plan} programName={offer.programName} offer={offer.move} />
      )}
    </>
  );
};
