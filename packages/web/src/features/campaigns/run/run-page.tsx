import { Alert, Anchor, Stack } from '@mantine/core';
import type { Campaign } from '@portolan/domain/campaigns/campaign';
import type { CampaignOutcome } from '@portolan/domain/campaigns/campaign-outcome';
import { isToSend } from '@portolan/domain/campaigns/freeze';
import { shownStateOf } from '@portolan/domain/campaigns/shown-state';
import { campaignRunTexts } from '@portolan/messages/campaign-run-texts';
import { IconCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useApi } from '../../../api/api.tsx';
import { campaignsKey } from '../../../api/campaigns.ts';
import { AddressNotice, useIsWithoutAddress } from '../../../campaigns/sending/address-notice.tsx';
import { GuardNotice } from '../../../campaigns/sending/guard-notice.tsx';
import { CampaignStateBadge } from '../../../design/campaign-state-badge.tsx';
import { PageHeader } from '../../../design/page-header.tsx';
import { usePageWrites } from '../../../design/use-page-writes.ts';
import { WriteProblem } from '../../../design/write-problem.tsx';
import { useTexts } from '../../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../../organization/current-organization.tsx';
import { ReportSections } from '../report/report-sections.tsx';
import { ProgressSection } from './progress-section.tsx';
import { RunActions } from './run-actions.tsx';
import { UncertainNotice } from './uncertain-notice.tsx';

type RunPageProps = { readonly campaign: Campaign; readonly outcome: CampaignOutcome };

/** A campaign that was sent off: how far it is, what holds it up, and what became of it. */
export const RunPage = ({ campaign, outcome: { run, report } }: RunPageProps) => {
  const t = useTexts(campaignRunTexts);
  const api = useApi();
  const { organizationId, role } = useCurrentOrganization();
  const writes = usePageWrites(api, campaignsKey(organizationId));
  const mayWrite = role === 'owner' || role === 'editor';
  const state = shownStateOf(campaign, run);
  const isWithoutAddress = useIsWithoutAddress() && (state === 'scheduled' || state === 'starting');
  const isHeldUp = isWithoutAddress && isToSend(campaign, new Date());
  return (
    <>
      <PageHeader
        title={campaign.name}
        above={
          <Anchor
            renderRoot={(props) => (
              <Link to="/o/$organizationId/campaigns/list" params={{ organizationId }} {...props} />
            )}
          >
            {t.back}
          </Anchor>
        }
        description={<CampaignStateBadge state={isHeldUp ? 'waiting' : state} />}
        actions={
          mayWrite ? (
            <RunActions campaign={campaign} state={state} hasBegun={run !== null} writes={writes} />
          ) : null
        }
      />
      <Stack gap="lg">
        {writes.done === '' ? null : (
          <Alert role="status" variant="light" icon={<IconCheck aria-hidden />}>
            {writes.done}
          </Alert>
        )}
        <WriteProblem writes={writes} place="orders" />
        <GuardNotice run={run} />
        {isWithoutAddress ? <AddressNotice /> : null}
        <ProgressSection campaign={campaign} run={run} report={report} state={state} isHeldUp={isHeldUp} />
        {report === null || report.all.outcomes.uncertain === 0 ? null : (
          <UncertainNotice
            campaign={campaign}
            asked={run !== null && campaign.resendAsked > run.resendDone}
            uncertain={report.all.outcomes.uncertain}
            writes={mayWrite ? writes : null}
          />
        )}
        {run === null || report === null || run.state === 'freezing' ? null : (
          <ReportSections campaign={campaign} run={run} report={report} />
        )}
      </Stack>
    </>
  );
};
