import type { Route } from './route.ts';

export const barrierRoutes: Readonly<Record<string, Route>> = {};
