import type { BoundRoute } from '../../runtime/bound-route.ts';

export const participationInvitations: readonly BoundRoute[] = [];
