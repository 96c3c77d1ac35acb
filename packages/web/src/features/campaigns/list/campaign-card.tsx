import type { CampaignLine } from '@portolan/domain/campaigns/campaign';
import { shownStateOf } from '@portolan/domain/campaigns/shown-state';
import { campaignListTexts } from '@portolan/messages/campaign-list-texts';
import { feedbackTexts } from '@portolan/messages/feedback-texts';
import { Link } from '@tanstack/react-router';
import { CampaignStateBadge } from '../../../design/campaign-state-badge.tsx';
import cards from '../../../design/cards.module.css';
import { useFormats, useTexts } from '../../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../../organization/current-organization.tsx';

/** One campaign in the list: where it stands, whom it is for, how many, and when. */
export const CampaignCard = ({ campaign }: { readonly campaign: CampaignLine }) => {
  const t = useTexts(campaignListTexts);
  const names = useTexts(feedbackTexts).audiences;
  const formats = useFormats();
  const { organizationId } = useCurrentOrganization();
  const { id, name, segment, sendAt, madeAt, run } = campaign;
  const state = shownStateOf(campaign, run);
  const people = (run?.recipients.en ?? 0) + (run?.recipients.es ?? 0);
  const when = () => {
    if (state === 'scheduled' && sendAt !== null) return t.scheduledFor(formats.dateTime(sendAt));
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
        {people === 0 ? null : <li>{t.people(formats.number(people), people === 1)}</li>}
        <li>{when()}</li>
      </ul>
    </li>
  );
};
