import type { BoundRoute } from '../../runtime/bound-route.ts';

export const discussions: readonly BoundRoute[] = [];
