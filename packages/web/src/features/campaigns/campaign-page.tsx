import type { Campaign } from '@portolan/domain/campaigns/campaign';
import { isMoving, type ShownState, shownStateOf } from '@portolan/domain/campaigns/shown-state';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useApi } from '../../api/api.tsx';
import { campaignQuery, campaignReportQuery } from '../../api/campaigns.ts';
import { isProblem } from '../../api/is-problem.ts';
import { ErrorState } from '../../design/error-state.tsx';
import { LoadingState } from '../../design/loading-state.tsx';
import { NotFound } from '../../design/not-found.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { RunPage } from './run/run-page.tsx';
import { SetupPage } from './setup/setup-page.tsx';

/** Milliseconds between two looks at one that is going out; a report of many is read less often, for it costs more. */
const lookAgain = { few: 3_000, many: 15_000 } as const;
const many = 5_000;
/** Milliseconds between two looks at one that waits for its time, or whose answers still come in. */
const lookLater = 30_000;

/** Milliseconds until the next look at what does not move: when its time comes, whoever waits for it sees it begin. */
const restOf = ({ sendAt }: Campaign, state: ShownState): number =>
  state === 'scheduled' && sendAt !== null
    ? Math.min(lookLater, Math.max(lookAgain.few, Date.parse(sendAt) - Date.now()))
    : lookLater;

/** A campaign: set up while it is a draft, then followed on its way, then reported on. */
export const CampaignPage = () => {
  const api = useApi();
  const { campaignId = '' } = useParams({ strict: false });
  const { organizationId } = useCurrentOrganization();
  const params = { organizationId, campaignId };
  const read = useQuery({
    ...campaignQuery(api, params),
    refetchInterval: ({ state: { data } }) =>
      data === undefined || data.state === 'draft' ? false : lookLater,
  });
  const campaign = read.data;
  const report = useQuery({
    ...campaignReportQuery(api, params),
    enabled: campaign !== undefined && campaign.state !== 'draft',
    refetchInterval: ({ state: { data } }) => {
      if (campaign === undefined || campaign.state === 'draft') return false;
      const state = shownStateOf(campaign, data?.run ?? null);
      if (!isMoving(state)) return restOf(campaign, state);
      return (data?.report?.all.recipients ?? 0) > many ? lookAgain.many : lookAgain.few;
    },
  });
  if (campaign === undefined) {
    if (!read.isError) return <LoadingState rows={6} />;
    if (isProblem(read.error, 'not-found')) return <NotFound />;
    return <ErrorState error={read.error} onRetry={() => void read.refetch()} />;
  }
  if (campaign.state === 'draft') return <SetupPage key={campaign.id} campaignId={campaign.id} />;
  if (report.data === undefined)
    return report.isError ? (
      <ErrorState error={report.error} onRetry={() => void report.refetch()} />
    ) : (
      <LoadingState rows={6} />
    );
  return <RunPage campaign={campaign} outcome={report.data} />;
};
