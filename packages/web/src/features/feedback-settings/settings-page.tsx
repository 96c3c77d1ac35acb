import { feedbackSettingsTexts } from '@portolan/messages/feedback-settings-texts';
import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../api/api.tsx';
import { feedbackSettingsQuery } from '../../api/feedback-settings.ts';
import { organizationQuery } from '../../api/organizations.ts';
import { ErrorState } from '../../design/error-state.tsx';
import { LoadingState } from '../../design/loading-state.tsx';
import { PageHeader } from '../../design/page-header.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { SettingsForm } from './settings-form.tsx';

/** By when feedback is worked off, and the clinic's own themes (FB-6). */
export const FeedbackSettingsPage = () => {
  const t = useTexts(feedbackSettingsTexts);
  const api = useApi();
  const { organizationId } = useCurrentOrganization();
  const settings = useQuery(feedbackSettingsQuery(api, organizationId));
  const organization = useQuery(organizationQuery(api, organizationId));
  const error = settings.error ?? organization.error;
  return (
    <>
      <PageHeader title={t.title} description={t.description} />
      {settings.data !== undefined && organization.data !== undefined ? (
        <SettingsForm settings={settings.data} working={organization.data.profile} />
      ) : error === null ? (
        <LoadingState rows={3} />
      ) : (
        <ErrorState error={error} onRetry={() => void settings.refetch()} />
      )}
    </>
  );
};
