import { participationTexts } from '@portolan/messages/participation-texts';
import { IconCertificate } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../api/api.tsx';
import { participationsQuery } from '../../api/participations.ts';
import cards from '../../design/cards.module.css';
import { EmptyState } from '../../design/empty-state.tsx';
import { ErrorState } from '../../design/error-state.tsx';
import { LoadingState } from '../../design/loading-state.tsx';
import { PageHeader } from '../../design/page-header.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { inOrder } from './in-order.ts';
import { JoinedProgramCard } from './joined-program-card.tsx';

/** The programs a clinic takes part in, and those it left. */
export const JoinedProgramsPage = () => {
  const t = useTexts(participationTexts).list;
  const { organizationId } = useCurrentOrganization();
  const participations = useQuery(participationsQuery(useApi(), organizationId));
  if (participations.isPending) return <LoadingState />;
  if (participations.isError)
    return <ErrorState error={participations.error} onRetry={() => void participations.refetch()} />;
  return (
    <>
      <PageHeader title={t.title} description={t.description} />
      {participations.data.length === 0 ? (
        <EmptyState
          title={t.emptyTitle}
          description={t.empty}
          icon={<IconCertificate size={40} stroke={1.5} aria-hidden />}
        />
      ) : (
        <ul className={cards.list}>
          {inOrder(participations.data).map((participation) => (
            <JoinedProgramCard key={participation.consent.programId} participation={participation} />
          ))}
        </ul>
      )}
    </>
  );
};
