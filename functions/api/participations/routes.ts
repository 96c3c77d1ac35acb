import type { BoundRoute } from '../../runtime/bound-route.ts';

export const participations: readonly BoundRoute[] = [];
