import type { CampaignSums } from '@portolan/domain/campaigns/campaign-month';
import { cohortCampaignTexts } from '@portolan/messages/cohort-campaign-texts';
import { useFormats, useTexts } from '../../i18n/language-provider.tsx';
import classes from './cohort-campaigns.module.css';

export const columns = [
  'campaigns',
  'sent',
  'delivered',
  'bounced',
  'complained',
  'unsubscribed',
  'clicked',
] as const;

type SumWordsProps = { readonly column: (typeof columns)[number]; readonly sums: CampaignSums };

/** A sum as a number, or as its share of what was sent with both numbers: of sums divided, and never of shares. */
export const SumWords = ({ column, sums }: SumWordsProps) => {
  const t = useTexts(cohortCampaignTexts);
  const formats = useFormats();
  if (column === 'campaigns' || column === 'sent') return formats.number(sums[column]);
  const of = column === 'clicked' ? sums.countedSent : sums.sent;
  if (of === 0) return t.dash;
  // A thousandth of complaints stops a clinic's sending: less must not read as nothing.
  const percent = (column === 'complained' ? formats.finePercent : formats.percent)(
    (100 * sums[column]) / of,
  );
  return (
    <>
      {percent}
      <span className={classes.counts}>{t.of(formats.number(sums[column]), formats.number(of))}</span>
    </>
  );
};
