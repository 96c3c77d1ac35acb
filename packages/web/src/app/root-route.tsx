import { createRootRouteWithContext, Outlet } from '@tanstack/react-router';
import type { RouterContext } from './router.tsx';
import { SkipLink } from './shell/skip-link.tsx';

const Root = () => (
  <>
    <SkipLink />
    <Outlet />
  </>
);

export const rootRoute = createRootRouteWithContext<RouterContext>()({ component: Root });
