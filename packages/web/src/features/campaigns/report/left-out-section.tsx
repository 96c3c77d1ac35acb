import { Text } from '@mantine/core';
import type { CampaignRun } from '@portolan/domain/campaigns/campaign';
import { leftOutReasons } from '@portolan/domain/campaigns/segment';
import { campaignListTexts } from '@portolan/messages/campaign-list-texts';
import { campaignReportTexts } from '@portolan/messages/campaign-report-texts';
import { useFormats, useTexts } from '../../../i18n/language-provider.tsx';
import classes from './report.module.css';
import { Section } from './section.tsx';

/** Who fitted the audience and was left out when sending began, and why. */
export const LeftOutSection = ({ leftOut }: Pick<CampaignRun, 'leftOut'>) => {
  const t = useTexts(campaignReportTexts);
  const { people } = useTexts(campaignListTexts);
  const { number } = useFormats();
  const some = leftOutReasons.flatMap((reason) => {
    const count = leftOut[reason] ?? 0;
    return count === 0 ? [] : [{ reason, count }];
  });
  return (
    <Section id="campaign-left-out" title={t.leftOut}>
      {some.length === 0 ? (
        <Text>{t.nobodyLeftOut}</Text>
      ) : (
        <>
          <Text>{t.leftOutHelp}</Text>
          <ul className={classes.plain}>
            {some.map(({ reason, count }) => (
              <li key={reason}>{`${people(number(count), count === 1)}: ${t.reasons[reason]}`}</li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
};
