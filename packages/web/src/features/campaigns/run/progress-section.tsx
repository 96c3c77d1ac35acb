import { Progress, Text } from '@mantine/core';
import type { Campaign } from '@portolan/domain/campaigns/campaign';
import type { CampaignOutcome } from '@portolan/domain/campaigns/campaign-outcome';
import { progressOf } from '@portolan/domain/campaigns/progress';
import { nobody } from '@portolan/domain/campaigns/report';
import type { ShownState } from '@portolan/domain/campaigns/shown-state';
import { campaignRunTexts } from '@portolan/messages/campaign-run-texts';
import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../../api/api.tsx';
import { mailStandingQuery } from '../../../api/campaigns.ts';
import { organizationQuery } from '../../../api/organizations.ts';
import { formatsIn } from '../../../i18n/formats.ts';
import { useFormats, useLocale, useTexts } from '../../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../../organization/current-organization.tsx';
import classes from './run.module.css';

type ProgressSectionProps = CampaignOutcome & {
  readonly campaign: Campaign;
  readonly state: ShownState;
  /** Whether it is time and it does not begin, for want of the clinic's postal address. */
  readonly isHeldUp: boolean;
};

/** In one sentence where it stands, and why it waits if it does. */
const useSentence = ({ campaign, run, report, state, isHeldUp }: ProgressSectionProps): string => {
  const t = useTexts(campaignRunTexts);
  const api = useApi();
  const { organizationId } = useCurrentOrganization();
  const { language, timeZone: own } = useLocale();
  const { number } = useFormats();
  const zone = useQuery(organizationQuery(api, organizationId)).data?.profile.timeZone ?? own;
  const cap = useQuery(mailStandingQuery(api, organizationId)).data?.cap ?? 0;
  const moment = (instant: string) => formatsIn(language, zone).dateTime(instant);
  if (isHeldUp) return t.withoutAddress;
  switch (state) {
    case 'scheduled':
      return campaign.sendAt === null ? t.starting : t.scheduled(moment(campaign.sendAt), zone);
    case 'paused':
    case 'starting':
    case 'sending':
    case 'canceled':
      return t[state];
    case 'waiting': {
      const waits = run?.waitsFor ?? 'mail-service';
      return waits === 'daily-cap' ? t.waits[waits](number(cap)) : t.waits[waits];
    }
    case 'sent':
      return report !== null && report.all.outcomes.waiting > 0
        ? t.sentWaiting
        : t.sent(moment(run?.doneAt ?? campaign.madeAt));
    case 'draft':
      return '';
  }
};

/** How far it is: a bar, a sentence, and so many people in each outcome. */
export const ProgressSection = (props: ProgressSectionProps) => {
  const { report, run } = props;
  const t = useTexts(campaignRunTexts);
  const { number, percent } = useFormats();
  const sentence = useSentence(props);
  const reached = report?.all ?? nobody();
  const { recipients: all } = reached;
  const { done, percent: share } = progressOf(reached);
  const { canceled } = reached.outcomes;
  const hasBegun = run !== null && run.state !== 'freezing' && all > 0;
  return (
    <section className={classes.section} aria-labelledby="campaign-progress">
      <h2 id="campaign-progress" className={classes.heading}>
        {t.progress}
      </h2>
      <p className={classes.sentence} role="status">
        {sentence}
      </p>
      {hasBegun ? (
        <>
          <Progress.Root size="lg" radius="sm">
            <Progress.Section value={share} aria-label={t.progress}>
              {null}
            </Progress.Section>
          </Progress.Root>
          <Text mt="xs">
            {t.percent(percent(share))} · {t.of(number(done), number(all))}
            {canceled === 0 ? null : ` · ${t.canceledFor(number(canceled), canceled === 1)}`}
          </Text>
        </>
      ) : null}
    </section>
  );
};
