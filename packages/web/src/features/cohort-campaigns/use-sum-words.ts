import type { CampaignSums } from '@portolan/domain/campaigns/campaign-month';
import { cohortCampaignTexts } from '@portolan/messages/cohort-campaign-texts';
import { useFormats, useTexts } from '../../i18n/language-provider.tsx';

export const columns = [
  'campaigns',
  'sent',
  'delivered',
  'bounced',
  'complained',
  'unsubscribed',
  'clicked',
] as const;
export type Column = (typeof columns)[number];

/** How a sum is said: a number, or its share of what was sent, of sums divided and never of shares. */
export const useSumWords = () => {
  const t = useTexts(cohortCampaignTexts);
  const formats = useFormats();
  return (column: Column, sums: CampaignSums): string => {
    if (column === 'campaigns' || column === 'sent') return formats.number(sums[column]);
    const of = column === 'clicked' ? sums.countedSent : sums.sent;
    return of === 0
      ? t.dash
      : t.of(formats.percent((100 * sums[column]) / of), formats.number(sums[column]), formats.number(of));
  };
};
