import { Navigate } from '@tanstack/react-router';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { FoundationHome } from './foundation-home.tsx';

/** A clinic's home is its plan; a foundation has a page of its own. */
export const OrganizationHomePage = () => {
  const { organizationId, kind } = useCurrentOrganization();
  switch (kind) {
    case 'clinic':
      return <Navigate to="/o/$organizationId/plan" params={{ organizationId }} replace />;
    case 'foundation':
      return <FoundationHome />;
  }
};
