import { createRootRouteWithContext, Outlet } from '@tanstack/react-router';
import type { RouterContext } from './router.tsx';
import { SkipLink } from './shell/skip-link.tsx';
import { useFocusOnArrival } from './use-focus-on-arrival.ts';

const Root = () => {
  useFocusOnArrival();
  return (
    <>
      <SkipLink />
      <Outlet />
    </>
  );
};

export const rootRoute = createRootRouteWithContext<RouterContext>()({ component: Root });
