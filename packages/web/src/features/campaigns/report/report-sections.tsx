import type { Campaign, CampaignRun } from '@portolan/domain/campaigns/campaign';
import type { CampaignReport } from '@portolan/domain/campaigns/report';
import { FiguresAroundSend } from '../../../campaigns/figures-around-send.tsx';
import { useCurrentOrganization } from '../../../organization/current-organization.tsx';
import { FiguresSection } from './figures-section.tsx';
import { LeftOutSection } from './left-out-section.tsx';
import { LinksSection } from './links-section.tsx';
import { OutcomesSection } from './outcomes-section.tsx';
import { TimelineSection } from './timeline-section.tsx';

type ReportSectionsProps = {
  readonly campaign: Campaign;
  readonly run: CampaignRun;
  readonly report: CampaignReport;
};

/** What became of a campaign: each figure with what it counts, and every recipient in one place (CMP-8). */
export const ReportSections = ({ campaign, run, report }: ReportSectionsProps) => {
  const { role } = useCurrentOrganization();
  const seesAddresses = role === 'owner' || role === 'editor';
  return (
    <>
      <FiguresSection campaign={campaign} run={run} report={report} />
      <OutcomesSection campaign={campaign} report={report} seesAddresses={seesAddresses} />
      {run.tracked ? <LinksSection report={report} /> : null}
      {report.hours.length === 0 ? null : <TimelineSection hours={report.hours} tracked={run.tracked} />}
      <LeftOutSection leftOut={run.leftOut} />
      {run.startedAt === null ? null : <FiguresAroundSend sentAt={run.startedAt} name={campaign.name} />}
    </>
  );
};
