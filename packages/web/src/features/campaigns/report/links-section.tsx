import { Text } from '@mantine/core';
import type { CampaignReport } from '@portolan/domain/campaigns/report';
import { campaignReportTexts } from '@portolan/messages/campaign-report-texts';
import { useFormats, useTexts } from '../../../i18n/language-provider.tsx';
import classes from './report.module.css';
import { Section } from './section.tsx';

/** How many persons followed each link, by the version it stands in. */
export const LinksSection = ({ report: { links, languages } }: { readonly report: CampaignReport }) => {
  const t = useTexts(campaignReportTexts);
  const { number } = useFormats();
  const rows = (['en', 'es'] as const).flatMap((language) =>
    languages[language].recipients === 0
      ? []
      : links[language].map(({ address, persons }) => ({ language, address, persons })),
  );
  const most = Math.max(1, ...rows.map(({ persons }) => persons));
  return (
    <Section id="campaign-links" title={t.links} help={t.linksHelp}>
      {rows.every(({ persons }) => persons === 0) ? (
        <Text>{t.noClicks}</Text>
      ) : (
        <ul className={classes.links}>
          {rows
            .toSorted((one, other) => other.persons - one.persons)
            .map(({ language, address, persons }) => (
              <li key={`${language} ${address}`}>
                <span className={classes.address}>{address}</span>
                <span className={classes.share}>{t.language[language]}</span>
                <span className={classes.count}>{number(persons)}</span>
                <span className={classes.track} aria-hidden>
                  <span className={classes.bar} style={{ width: `${(persons / most) * 100}%` }} />
                </span>
              </li>
            ))}
        </ul>
      )}
    </Section>
  );
};
