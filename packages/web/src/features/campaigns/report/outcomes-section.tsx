import { Button } from '@mantine/core';
import type { Campaign } from '@portolan/domain/campaigns/campaign';
import { type Outcome, outcomes } from '@portolan/domain/campaigns/outcome';
import type { CampaignReport } from '@portolan/domain/campaigns/report';
import { campaignReportTexts } from '@portolan/messages/campaign-report-texts';
import { campaignRunTexts } from '@portolan/messages/campaign-run-texts';
import { useState } from 'react';
import { useFormats, useTexts } from '../../../i18n/language-provider.tsx';
import { RecipientList } from './recipient-list.tsx';
import classes from './report.module.css';
import { Section } from './section.tsx';

type OutcomesSectionProps = {
  readonly campaign: Campaign;
  readonly report: CampaignReport;
  readonly seesAddresses: boolean;
};

/** Every recipient in exactly one outcome, adding up to the last; and who they are, for those who may see it. */
export const OutcomesSection = ({ campaign, report, seesAddresses }: OutcomesSectionProps) => {
  const t = useTexts(campaignReportTexts);
  const names = useTexts(campaignRunTexts);
  const { number } = useFormats();
  const [shown, show] = useState<Outcome | null>(null);
  const { all } = report;
  const some = outcomes.filter(
    (outcome) => all.outcomes[outcome] > 0 || outcome === 'sent' || outcome === 'uncertain',
  );
  return (
    <Section id="campaign-outcomes" title={t.everyone} help={t.everyoneHelp}>
      <ul className={classes.outcomes}>
        {some.map((outcome) => (
          <li key={outcome} className={classes.outcome} data-outcome={outcome}>
            <div className={classes.outcomeHead}>
              <h3>{names.outcomes[outcome]}</h3>
              <span className={classes.count}>{number(all.outcomes[outcome])}</span>
              {seesAddresses && all.outcomes[outcome] > 0 ? (
                <Button
                  variant="subtle"
                  size="compact-sm"
                  aria-expanded={shown === outcome}
                  aria-label={`${t.who}: ${names.outcomes[outcome]}`}
                  onClick={() => show(shown === outcome ? null : outcome)}
                >
                  {t.who}
                </Button>
              ) : null}
            </div>
            <p className={classes.definition}>{names.outcomeHelp[outcome]}</p>
            {shown === outcome ? <RecipientList campaignId={campaign.id} outcome={outcome} /> : null}
          </li>
        ))}
      </ul>
      <p className={classes.sum}>
        {t.sum(
          some
            .filter((outcome) => all.outcomes[outcome] > 0)
            .map((outcome) => number(all.outcomes[outcome]))
            .join(' + ') || '0',
          number(all.recipients),
        )}
      </p>
    </Section>
  );
};
