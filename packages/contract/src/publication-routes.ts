import type { Route } from './route.ts';

export const publicationRoutes: Readonly<Record<string, Route>> = {};
