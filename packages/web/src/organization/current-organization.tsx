import type { Me } from '@portolan/contract/people-routes';
import { createContext, type ReactNode, use } from 'react';

export type CurrentOrganization = Me['memberships'][number];

const MeContext = createContext<Me | null>(null);
const OrganizationContext = createContext<CurrentOrganization | null>(null);

export const MeProvider = ({ me, children }: { readonly me: Me; readonly children: ReactNode }) => (
  <MeContext value={me}>{children}</MeContext>
);

export const CurrentOrganizationProvider = ({
  organization,
  children,
}: {
  readonly organization: CurrentOrganization;
  readonly children: ReactNode;
}) => <OrganizationContext value={organization}>{children}</OrganizationContext>;

/** The signed-in person, their memberships and join requests. Only below a route that needs a sign-in. */
export const useMe = (): Me => {
  const me = use(MeContext);
  if (me === null) throw new Error('useMe needs a signed-in person');
  return me;
};

/** The organization the address names, with the person's role in it. Only below `/o/$organizationId`. */
export const useCurrentOrganization = (): CurrentOrganization => {
  const organization = use(OrganizationContext);
  if (organization === null) throw new Error('useCurrentOrganization needs an organization in the address');
  return organization;
};
