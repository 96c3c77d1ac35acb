import type { Campaign } from '@portolan/domain/campaigns/campaign';
import type { Finding } from '@portolan/domain/campaigns/findings';
import type { MailSettings } from '@portolan/domain/campaigns/mail-settings';
import { languagesOf } from '@portolan/domain/campaigns/message-languages';
import type { AudienceCount } from '@portolan/domain/campaigns/segment';
import type { ShownStanding } from '@portolan/domain/campaigns/standing';
import { languages } from '@portolan/messages/define-texts';
import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../../api/api.tsx';
import { mailStandingQuery } from '../../../api/campaigns.ts';
import { mailSettingsQuery } from '../../../api/mail-settings.ts';
import { audienceCountQuery, type CountedAudience } from '../../../api/segments.ts';
import { useChecks } from '../../../campaigns/message-editor/checks/use-checks.ts';
import { isComplete } from '../../../campaigns/segment-editor/segment-draft.ts';
import { useCurrentOrganization } from '../../../organization/current-organization.tsx';
import type { SetupDraft } from './setup-draft.ts';

/** What is counted of a draft: where no version is begun, as if it spoke both languages, so that the audience can come first. */
export const audienceOf = (
  { topic, segment }: Pick<SetupDraft, 'topic' | 'segment'>,
  { message }: Pick<Campaign, 'message'>,
): CountedAudience => {
  const spoken = languagesOf(message);
  return {
    segment,
    topic,
    speaks: spoken.length === 0 ? [...languages] : spoken,
    fallback: message.fallback,
  };
};

export type Readiness = {
  readonly topics: MailSettings['topics'] | null;
  /** By what is saved; null while it is counted. */
  readonly count: AudienceCount | null;
  readonly standing: ShownStanding | null;
  /** What is wrong, what keeps it from going first; null until it is known. */
  readonly findings: readonly Finding[] | null;
};

/** Whether a draft could go out as it is saved now, and what keeps it from it. */
export const useReadiness = (draft: SetupDraft, campaign: Campaign): Readiness => {
  const api = useApi();
  const { organizationId } = useCurrentOrganization();
  const topics = useQuery(mailSettingsQuery(api, organizationId)).data?.topics ?? null;
  const standing = useQuery(mailStandingQuery(api, organizationId)).data ?? null;
  const counting = useQuery({
    ...audienceCountQuery(api, organizationId, audienceOf(campaign, campaign)),
    enabled: isComplete(campaign.segment),
  });
  const checks = useChecks(campaign.message);
  const count = counting.data?.count ?? null;
  const campaignPart = (code: 'no-topic' | 'nobody-reached', path: string): Finding => ({
    code,
    severity: 'must',
    path,
    language: null,
    about: '',
  });
  const findings =
    checks === null || topics === null
      ? null
      : [
          ...(topics.some(({ id }) => id === draft.topic)
            ? []
            : [campaignPart('no-topic', 'campaign.topic')]),
          ...(count !== null && count.reached.en + count.reached.es === 0
            ? [campaignPart('nobody-reached', 'campaign.segment')]
            : []),
          ...checks,
        ];
  return { topics, count, standing, findings };
};
