import type { BoundRoute } from '../../runtime/bound-route.ts';

export const templates: readonly BoundRoute[] = [];
