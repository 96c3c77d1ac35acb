import type { Route } from './route.ts';

export const portalTeamRoutes: Readonly<Record<string, Route>> = {};
