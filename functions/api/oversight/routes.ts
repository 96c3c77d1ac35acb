import type { BoundRoute } from '../../runtime/bound-route.ts';

export const oversight: readonly BoundRoute[] = [];
