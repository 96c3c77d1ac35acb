import { said } from '@portolan/domain/people/localized';
import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../api/api.tsx';
import { campaignsQuery } from '../../api/campaigns.ts';
import { mailSettingsQuery } from '../../api/mail-settings.ts';
import { useLocale } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';

/** The clinic's topics and campaigns, as segments name them; none until they are read. */
export const useSegmentChoices = () => {
  const api = useApi();
  const { language } = useLocale();
  const { organizationId } = useCurrentOrganization();
  const settings = useQuery(mailSettingsQuery(api, organizationId)).data;
  const campaigns = useQuery(campaignsQuery(api, organizationId)).data;
  return {
    topics: (settings?.topics ?? []).map(({ id, name }) => ({ id, name: said(name, language) || id })),
    campaigns: (campaigns ?? []).flatMap((campaign) =>
      campaign.state === 'draft' ? [] : [{ id: campaign.id, name: campaign.name }],
    ),
  };
};
export type SegmentChoices = ReturnType<typeof useSegmentChoices>;
