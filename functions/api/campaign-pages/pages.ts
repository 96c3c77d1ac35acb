import type { BoundPage } from '../../runtime/bound-page.ts';
import type { PagesDependencies } from './dependencies.ts';

/** The public pages with what answers each. */
export const pages: readonly BoundPage<PagesDependencies>[] = [];
