import { Outlet, useParams } from '@tanstack/react-router';
import { lazy, Suspense, useEffect } from 'react';
import { CurrentOrganizationProvider, useMe } from '../../organization/current-organization.tsx';
import { rememberOrganization } from '../../organization/last-organization.ts';
import { NotFoundPage } from '../not-found-page.tsx';
import { Frame } from './frame.tsx';
import { Navigation } from './navigation.tsx';

const NoticesButton = lazy(() =>
  import('../../features/discussions/notices-button.tsx').then((module) => ({
    default: module.NoticesButton,
  })),
);

const ClosingBanner = lazy(() =>
  import('../../features/exports/closing-banner.tsx').then((module) => ({ default: module.ClosingBanner })),
);

const noticesButton = (className: string) => (
  <Suspense>
    <NoticesButton className={className} />
  </Suspense>
);

/** The frame of an organization's screens. An organization that is not the person's is a page that does not exist. */
export const OrganizationLayout = () => {
  const { organizationId } = useParams({ from: '/signed-in-person/o/$organizationId' });
  const { person, memberships } = useMe();
  const organization = memberships.find((membership) => membership.organizationId === organizationId);
  const known = organization !== undefined;
  useEffect(() => {
    if (known) rememberOrganization(person.id, organizationId);
  }, [known, person.id, organizationId]);
  if (organization === undefined) return <NotFoundPage />;
  return (
    <CurrentOrganizationProvider key={organizationId} organization={organization}>
      <Frame
        organization={organization}
        navigation={(close) => <Navigation onNavigate={close} />}
        tools={noticesButton}
      >
        <Suspense>
          <ClosingBanner />
        </Suspense>
        <Outlet />
      </Frame>
    </CurrentOrganizationProvider>
  );
};
