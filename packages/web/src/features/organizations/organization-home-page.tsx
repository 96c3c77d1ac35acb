import { Navigate } from '@tanstack/react-router';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { FoundationHome } from './foundation-home.tsx';

/** A clinic's home is its plan, for who only reads how it stands at a glance; a foundation has a page of its own. */
export const OrganizationHomePage = () => {
  const { organizationId, kind, role } = useCurrentOrganization();
  switch (kind) {
    case 'clinic':
      return (
        <Navigate
          to={role === 'viewer' ? '/o/$organizationId/oversight' : '/o/$organizationId/plan'}
          params={{ organizationId }}
          replace
        />
      );
    case 'foundation':
      return <FoundationHome />;
  }
};
