import type { Route } from './route.ts';

export const exportRoutes: Readonly<Record<string, Route>> = {};
