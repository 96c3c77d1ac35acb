import { Navigate } from '@tanstack/react-router';
import { useMe } from '../../organization/current-organization.tsx';
import { lastOrganization } from '../../organization/last-organization.ts';

/** Leads on: to the organization one was in last, or, with none yet, to the choice of one. */
export const HomePage = () => {
  const { person, memberships } = useMe();
  const last = lastOrganization(person.id);
  const membership = memberships.find(({ organizationId }) => organizationId === last) ?? memberships[0];
  return membership === undefined ? (
    <Navigate to="/welcome" replace />
  ) : (
    <Navigate to="/o/$organizationId" params={{ organizationId: membership.organizationId }} replace />
  );
};
