import type { BoundRoute } from '../../runtime/bound-route.ts';

export const barriers: readonly BoundRoute[] = [];
