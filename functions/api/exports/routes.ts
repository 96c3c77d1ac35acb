import type { BoundRoute } from '../../runtime/bound-route.ts';

export const exports: readonly BoundRoute[] = [];
