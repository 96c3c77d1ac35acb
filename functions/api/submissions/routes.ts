import type { BoundRoute } from '../../runtime/bound-route.ts';

export const submissions: readonly BoundRoute[] = [];
