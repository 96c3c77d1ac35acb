import type { BoundRoute } from '../../runtime/bound-route.ts';

export const publications: readonly BoundRoute[] = [];
