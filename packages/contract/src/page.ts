import type { Method } from './route.ts';

/** What the paths of pages begin with, of feedback and of campaigns; all other paths of functions begin with the API's. */
export const pagesBases = ['/f/', '/c/'] as const;
/** Pictures of mails, which the public edge keeps as long as they say; of all other pages it keeps nothing. */
export const imagesOfMails = '/c/i/*';
/** Whether a path from the root of the origin is one of a page. */
export const isPagePath = (path: string): boolean => pagesBases.some((base) => path.startsWith(base));

/**
 * A page that people see who have no account, rendered to HTML by a function. Its path begins at the root of the origin. What it
 * takes is a form as browsers post it. Everything that serves, routes or tests pages is made from this.
 */
export type Page = {
  readonly id: string;
  readonly resource: 'feedback-pages' | 'campaign-pages';
  /** `HEAD`: programs look, and get what a GET says but for the page itself. */
  readonly method: Extract<Method, 'GET' | 'POST'> | 'HEAD';
  /** Parameters as `{formSlug}`. */
  readonly path: `${(typeof pagesBases)[number]}${string}`;
  readonly summary: string;
  /** Bytes of the largest body taken; 0 of what is only read. */
  readonly bodyLimit: number;
  /** Whether what is posted says nothing, in whatever form it comes: the address alone says all. */
  readonly ignoresBody?: true;
  readonly example: { readonly params: Readonly<Record<string, string>> };
};

/** Declares a page and keeps its literal types. */
export const definePage = <const P extends Page>(page: P): P => page;
