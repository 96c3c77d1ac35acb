import type { CampaignLine } from '@portolan/domain/campaigns/campaign';
import { shownStateOf } from '@portolan/domain/campaigns/shown-state';
import { campaignListTexts } from '@portolan/messages/campaign-list-texts';
import { feedbackTexts } from '@portolan/messages/feedback-texts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useApi } from '../../../api/api.tsx';
import { campaignReportQuery } from '../../../api/campaigns.ts';
import { CampaignStateBadge } from '../../../design/campaign-state-badge.tsx';
import cards from '../../../design/cards.module.css';
import { useFormats, useTexts } from '../../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../../organization/current-organization.tsx';

/**
 * Milliseconds for which it is known to how many a canceled one went. Its line does not say, so that its report is read; who was
 * under way when it was canceled may be among them later.
 */
const reachKnown = 600_000;

/** How many it is for, or to how many of them it went before it was canceled; null while that is not known. */
const useReach = ({ id, run, state }: CampaignLine): string | null => {
  const t = useTexts(campaignListTexts);
  const { number } = useFormats();
  const { organizationId } = useCurrentOrganization();
  const people = (run?.recipients.en ?? 0) + (run?.recipients.es ?? 0);
  const isCanceled = state === 'canceled' && people > 0;
  const outcome = useQuery({
    ...campaignReportQuery(useApi(), { organizationId, campaignId: id }),
    enabled: isCanceled,
    staleTime: reachKnown,
  }).data;
  if (people === 0) return null;
  if (!isCanceled) return t.people(number(people), people === 1);
  const all = outcome?.report?.all;
  return all === undefined ? null : t.cameTo(number(all.outcomes.sent), number(all.recipients));
};

/** One campaign in the list: where it stands, whom it is for, how many, and when. */
export const CampaignCard = ({ campaign }: { readonly campaign: CampaignLine }) => {
  const t = useTexts(campaignListTexts);
  const names = useTexts(feedbackTexts).audiences;
  const formats = useFormats();
  const { organizationId } = useCurrentOrganization();
  const { id, name, segment, sendAt, madeAt, run } = campaign;
  const state = shownStateOf(campaign, run);
  const reach = useReach(campaign);
  const when = () => {
    if (state === 'scheduled' && sendAt !== null) return t.scheduledFor(formats.dateTime(sendAt));
    if (run?.doneAt != null && state === 'canceled') return t.canceledOn(formats.date(run.doneAt));
    if (run?.doneAt != null) return t.sentOn(formats.date(run.doneAt));
    if (run?.startedAt != null) return t.startedOn(formats.date(run.startedAt));
    return t.madeOn(formats.date(madeAt));
  };
  return (
    <li className={cards.card}>
      <h2 className={cards.name}>
        <Link to="/o/$organizationId/campaigns/$campaignId" params={{ organizationId, campaignId: id }}>
          {name}
        </Link>
        <CampaignStateBadge state={state} />
      </h2>
      <ul className={cards.facts}>
        <li>
          {segment.audiences.length === 0
            ? t.everyone
            : formats.list(segment.audiences.map((audience) => names[audience]))}
        </li>
        {reach === null ? null : <li>{reach}</li>}
        <li>{when()}</li>
      </ul>
    </li>
  );
};
