import { mailSettingsTexts } from '@portolan/messages/mail-settings-texts';
import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../api/api.tsx';
import { mailSettingsQuery } from '../../api/mail-settings.ts';
import { organizationQuery } from '../../api/organizations.ts';
import { SendingDomainSection } from '../../campaigns/sending/sending-domain-section.tsx';
import { StandingPanel } from '../../campaigns/sending/standing-panel.tsx';
import { ErrorState } from '../../design/error-state.tsx';
import { LoadingState } from '../../design/loading-state.tsx';
import { PageHeader } from '../../design/page-header.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { MailSettingsForm } from './mail-settings-form.tsx';

/** From whom a clinic's campaigns come, how they look and what they are about (CMP-4, CMP-6). */
export const MailSettingsPage = () => {
  const t = useTexts(mailSettingsTexts);
  const api = useApi();
  const { organizationId } = useCurrentOrganization();
  const settings = useQuery(mailSettingsQuery(api, organizationId));
  const organization = useQuery(organizationQuery(api, organizationId));
  const error = settings.error ?? organization.error;
  return (
    <>
      <PageHeader title={t.title} description={t.description} />
      {settings.data !== undefined && organization.data !== undefined ? (
        <>
          <MailSettingsForm settings={settings.data} profileLogo={organization.data.profile.logo} />
          <SendingDomainSection />
          <StandingPanel />
        </>
      ) : error === null ? (
        <LoadingState rows={4} />
      ) : (
        <ErrorState
          error={error}
          onRetry={() => {
            void settings.refetch();
            void organization.refetch();
          }}
        />
      )}
    </>
  );
};
