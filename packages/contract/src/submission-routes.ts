import type { Route } from './route.ts';

export const submissionRoutes: Readonly<Record<string, Route>> = {};
