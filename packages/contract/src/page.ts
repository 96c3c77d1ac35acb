import type { Method } from './route.ts';

/**
 * A page that people see who have no account, rendered to HTML by a function. Its path begins at the root of the origin. What it
 * takes is a form as browsers post it. Everything that serves, routes or tests pages is made from this.
 */
export type Page = {
  readonly id: string;
  readonly resource: 'feedback-pages';
  readonly method: Extract<Method, 'GET' | 'POST'>;
  /** Parameters as `{formSlug}`. */
  readonly path: `/f/${string}`;
  readonly summary: string;
  /** Bytes of the largest body taken; 0 of what is only read. */
  readonly bodyLimit: number;
  /** Whether what is posted says nothing, in whatever form it comes: the address alone says all. */
  readonly ignoresBody?: true;
  readonly example: { readonly params: Readonly<Record<string, string>> };
};

/** Declares a page and keeps its literal types. */
export const definePage = <const P extends Page>(page: P): P => page;
