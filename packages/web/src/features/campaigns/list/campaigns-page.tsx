import { Button } from '@mantine/core';
import { isMoving, shownStateOf } from '@portolan/domain/campaigns/shown-state';
import { campaignListTexts } from '@portolan/messages/campaign-list-texts';
import { IconMail, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useApi } from '../../../api/api.tsx';
import { campaignsQuery } from '../../../api/campaigns.ts';
import cards from '../../../design/cards.module.css';
import { EmptyState } from '../../../design/empty-state.tsx';
import { ErrorState } from '../../../design/error-state.tsx';
import { LoadingState } from '../../../design/loading-state.tsx';
import { PageHeader } from '../../../design/page-header.tsx';
import { useTexts } from '../../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../../organization/current-organization.tsx';
import { CampaignCard } from './campaign-card.tsx';

/** Milliseconds between two looks while something is going out. */
const lookAgain = 10_000;

/** The clinic's campaigns, newest first (CMP-5). */
export const CampaignsPage = () => {
  const t = useTexts(campaignListTexts);
  const { organizationId, role } = useCurrentOrganization();
  const campaigns = useQuery({
    ...campaignsQuery(useApi(), organizationId),
    refetchInterval: ({ state }) =>
      state.data?.some((campaign) => isMoving(shownStateOf(campaign, campaign.run))) ? lookAgain : false,
  });
  const writes = role === 'owner' || role === 'editor';
  const add = writes ? (
    <Button
      leftSection={<IconPlus size={18} aria-hidden />}
      renderRoot={(props) => (
        <Link to="/o/$organizationId/campaigns/new" params={{ organizationId }} {...props} />
      )}
    >
      {t.add}
    </Button>
  ) : null;
  const body = () => {
    if (campaigns.isPending) return <LoadingState rows={4} />;
    if (campaigns.isError)
      return <ErrorState error={campaigns.error} onRetry={() => void campaigns.refetch()} />;
    if (campaigns.data.length === 0)
      return (
        <EmptyState
          title={t.emptyTitle}
          description={writes ? t.empty : t.emptyReader}
          icon={<IconMail size={40} stroke={1.5} aria-hidden />}
          action={add}
        />
      );
    return (
      <ul className={cards.list}>
        {campaigns.data.map((campaign) => (
          <CampaignCard key={campaign.id} campaign={campaign} />
        ))}
      </ul>
    );
  };
  return (
    <>
      <PageHeader
        title={t.title}
        description={writes ? t.description : `${t.description} ${t.reader}`}
        actions={(campaigns.data?.length ?? 0) > 0 ? add : null}
      />
      {body()}
    </>
  );
};
