import type { BoundRoute } from '../../runtime/bound-route.ts';

export const portalTeams: readonly BoundRoute[] = [];
