import type { Route } from './route.ts';

export const participationRoutes: Readonly<Record<string, Route>> = {};
