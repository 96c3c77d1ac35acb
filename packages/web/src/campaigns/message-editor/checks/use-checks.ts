import { useDebouncedValue } from '@mantine/hooks';
import { checkMessage } from '@portolan/domain/campaigns/check-message';
import type { Finding } from '@portolan/domain/campaigns/findings';
import type { Message } from '@portolan/domain/campaigns/message';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo } from 'react';
import { useApi } from '../../../api/api.tsx';
import { previewQuery } from '../../../api/campaign-messages.ts';
import { mailSettingsQuery } from '../../../api/mail-settings.ts';
import { marketingPlanQuery } from '../../../api/marketing.ts';
import { organizationQuery } from '../../../api/organizations.ts';
import { useLocale } from '../../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../../organization/current-organization.tsx';
import { previewPause } from '../preview/preview-pause.ts';

/** What is known once a message was drawn. */
const weights: ReadonlySet<string> = new Set(['too-large', 'heavy-pictures'] satisfies Finding['code'][]);

/** What is wrong with a message now, as far as the clinic's profile, plan and settings tell; null until they are read. */
export const useChecks = (message: Message): readonly Finding[] | null => {
  const api = useApi();
  const { organizationId } = useCurrentOrganization();
  const profile = useQuery(organizationQuery(api, organizationId)).data?.profile;
  const plan = useQuery(marketingPlanQuery(api, organizationId)).data;
  const settings = useQuery(mailSettingsQuery(api, organizationId)).data;
  const checked = useDeferredValue(message);
  const [drawn] = useDebouncedValue(message, previewPause);
  const preview = useQuery({
    ...previewQuery(api, organizationId, drawn, useLocale().language),
    enabled: drawn.blocks.length > 0,
    placeholderData: keepPreviousData,
  });
  const weighed = preview.data?.findings;
  return useMemo(
    () =>
      profile === undefined || plan === undefined || settings === undefined
        ? null
        : [
            ...checkMessage(checked, { profile, portalName: plan.portalName, replyTo: settings.replyTo }),
            ...(weighed?.filter(({ code }) => weights.has(code)) ?? []),
          ],
    [checked, profile, plan, settings, weighed],
  );
};
