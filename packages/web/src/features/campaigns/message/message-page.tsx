import { Anchor, Button } from '@mantine/core';
import type { Campaign } from '@portolan/domain/campaigns/campaign';
import { messageEditorTexts } from '@portolan/messages/message-editor-texts';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useApi } from '../../../api/api.tsx';
import { campaignDraftQuery, change, forgetCampaigns, readCampaign } from '../../../api/campaigns.ts';
import { isProblem } from '../../../api/is-problem.ts';
import { useMessageWork } from '../../../campaigns/message-editor/editing/use-message-work.ts';
import { MessageEditor } from '../../../campaigns/message-editor/message-editor.tsx';
import { PreviewPanel } from '../../../campaigns/message-editor/preview/preview-panel.tsx';
import { ErrorState } from '../../../design/error-state.tsx';
import { LoadingState } from '../../../design/loading-state.tsx';
import { NotFound } from '../../../design/not-found.tsx';
import { PageHeader } from '../../../design/page-header.tsx';
import { useTexts } from '../../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../../organization/current-organization.tsx';

const Header = ({ campaign, writes }: { readonly campaign: Campaign; readonly writes: boolean }) => {
  const t = useTexts(messageEditorTexts).page;
  const { organizationId } = useCurrentOrganization();
  const params = { organizationId, campaignId: campaign.id };
  return (
    <PageHeader
      title={t.title}
      documentTitle={`${t.title}: ${campaign.name}`}
      above={
        <Anchor
          renderRoot={(props) => (
            <Link to="/o/$organizationId/campaigns/$campaignId" params={params} {...props} />
          )}
        >
          {campaign.name}
        </Anchor>
      }
      actions={
        writes ? (
          <Button
            renderRoot={(props) => (
              <Link to="/o/$organizationId/campaigns/$campaignId" params={params} {...props} />
            )}
          >
            {t.done}
          </Button>
        ) : null
      }
    />
  );
};

const Workplace = ({ campaign }: { readonly campaign: Campaign }) => {
  const api = useApi();
  const client = useQueryClient();
  const { organizationId } = useCurrentOrganization();
  const params = { organizationId, campaignId: campaign.id };
  const work = useMessageWork({
    place: ['campaign', organizationId, campaign.id],
    initial: campaign,
    send: (version, message) => change(api, params, version, { message }),
    read: () => readCampaign(api, params),
    onLeft: useCallback(() => void forgetCampaigns(client, organizationId), [client, organizationId]),
  });
  return (
    <>
      <Header campaign={campaign} writes />
      <MessageEditor work={work} />
    </>
  );
};

/** Where a campaign's message is written; looked at by who may not write, or once it is no draft any more. */
export const MessagePage = () => {
  const t = useTexts(messageEditorTexts).page;
  const { organizationId, role, kind } = useCurrentOrganization();
  const { campaignId = '' } = useParams({ strict: false });
  const read = useQuery(campaignDraftQuery(useApi(), { organizationId, campaignId }));
  const campaign = read.data;
  if (kind !== 'clinic') return <NotFound />;
  // What the page of the campaign has read may be older than what was changed there.
  if (campaign === undefined || !read.isFetchedAfterMount) {
    if (!read.isError) return <LoadingState rows={6} />;
    if (isProblem(read.error, 'not-found')) return <NotFound />;
    return <ErrorState error={read.error} onRetry={() => void read.refetch()} />;
  }
  const mayWrite = role === 'owner' || role === 'editor';
  if (mayWrite && campaign.state === 'draft') return <Workplace key={campaign.id} campaign={campaign} />;
  return (
    <>
      <Header campaign={campaign} writes={false} />
      <p>{mayWrite ? t.noDraft : t.readOnly}</p>
      <PreviewPanel message={campaign.message} />
    </>
  );
};
