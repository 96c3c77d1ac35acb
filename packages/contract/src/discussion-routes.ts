import type { Route } from './route.ts';

export const discussionRoutes: Readonly<Record<string, Route>> = {};
