import type { Route } from './route.ts';

export const participationInvitationRoutes: Readonly<Record<string, Route>> = {};
