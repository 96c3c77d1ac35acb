import type { Route } from './route.ts';

export const templateRoutes: Readonly<Record<string, Route>> = {};
