import { Anchor } from '@mantine/core';
import type { CampaignLine } from '@portolan/domain/campaigns/campaign';
import { shownStateOf } from '@portolan/domain/campaigns/shown-state';
import { marketingTexts } from '@portolan/messages/marketing-texts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useApi } from '../../api/api.tsx';
import { campaignReportQuery } from '../../api/campaigns.ts';
import { useFormats, useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import classes from './marketing-plan.module.css';

/** Reports are sums over everybody: what was read a while ago is good enough for a plan. */
const minutes = 60_000;

/** What became of the campaign that a product is, and the way to it. */
export const ProductCampaign = ({ campaign }: { readonly campaign: CampaignLine }) => {
  const t = useTexts(marketingTexts).campaign;
  const formats = useFormats();
  const { organizationId } = useCurrentOrganization();
  const params = { organizationId, campaignId: campaign.id };
  const { run } = campaign;
  const hasBegun = run !== null && run.startedAt !== null;
  const report = useQuery({
    ...campaignReportQuery(useApi(), params),
    enabled: hasBegun,
    staleTime: 5 * minutes,
  }).data?.report;
  const figures = () => {
    if (report)
      return t.figures(formats.number(report.all.outcomes.sent), formats.number(report.all.delivered));
    return hasBegun ? t.recipients(formats.number(run.recipients.en + run.recipients.es)) : null;
  };
  return (
    <p className={classes.campaign}>
      <Anchor
        size="sm"
        renderRoot={(props) => (
          <Link to="/o/$organizationId/campaigns/$campaignId" params={params} {...props} />
        )}
      >
        {t.states[shownStateOf(campaign, run)]}
      </Anchor>
      {hasBegun ? <span>{figures()}</span> : null}
    </p>
  );
};

/** Leads from an email of the plan to a campaign that is made of it. */
export const MakeCampaign = ({ productId, name }: { readonly productId: string; readonly name: string }) => {
  const t = useTexts(marketingTexts).campaign;
  const { organizationId } = useCurrentOrganization();
  return (
    <p className={classes.campaign}>
      <Anchor
        size="sm"
        aria-label={t.makeOf(name)}
        renderRoot={(props) => (
          <Link
            to="/o/$organizationId/campaigns/new/$productId"
            params={{ organizationId, productId }}
            {...props}
          />
        )}
      >
        {t.make}
      </Anchor>
    </p>
  );
};
