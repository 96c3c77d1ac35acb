import { profileTexts } from '@portolan/messages/profile-texts';
import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../api/api.tsx';
import { organizationQuery } from '../../api/organizations.ts';
import { ErrorState } from '../../design/error-state.tsx';
import { LoadingState } from '../../design/loading-state.tsx';
import { PageHeader } from '../../design/page-header.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { ProfileForm } from './profile-form.tsx';

const writers: readonly string[] = ['owner', 'editor', 'officer'];
/** Milliseconds between looks at what others have changed, while the page is in view. */
const lookEvery = 10_000;

export const ProfilePage = () => {
  const t = useTexts(profileTexts);
  const { organizationId, kind, role } = useCurrentOrganization();
  const organization = useQuery({
    ...organizationQuery(useApi(), organizationId),
    refetchInterval: lookEvery,
  });
  const readOnly = !writers.includes(role);
  return (
    <>
      <PageHeader
        title={kind === 'clinic' ? t.clinicTitle : t.foundationTitle}
        description={readOnly ? t.readOnly : t.intro}
      />
      {organization.data === undefined ? null : (
        <ProfileForm organization={organization.data} readOnly={readOnly} />
      )}
      {organization.data === undefined && organization.isError ? (
        <ErrorState error={organization.error} onRetry={() => void organization.refetch()} />
      ) : null}
      {organization.isPending ? <LoadingState rows={8} /> : null}
    </>
  );
};
