import type { Route } from './route.ts';

export const oversightRoutes: Readonly<Record<string, Route>> = {};
