import type { SourceFile } from './source-tree.ts';

/** The anchor that a heading gets where Markdown is shown: lower case, without punctuation, hyphens for spaces. */
export const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}\s-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

const withoutBlocks = (text: string): string => text.replace(/^```[\s\S]*?^```/gm, '');

/** The anchors of a page, in its order. */
export const anchorsIn = (page: string): string[] =>
  [...withoutBlocks(page).matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));

/** The places of its own that a page leads to. */
export const ownLinksIn = (page: string): string[] =>
  [...withoutBlocks(page).matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor = '']) => anchor);

/** The commands of this repository that a page names: `npm run -s replay -- …`, `npm test`. */
export const npmScriptsIn = (page: string): string[] => [
  ...new Set([
    ...[...page.matchAll(/\bnpm run (?:-s )?([a-z][\w-]*)/g)].map(([, name = '']) => name),
    ...(/\bnpm test\b/.test(page) ? ['test'] : []),
  ]),
];

/** Files of this repository that a page names in code or as a link; `*` stands for any part of a name. */
export const filesIn = (page: string): string[] => [
  ...new Set([
    ...[...page.matchAll(/`((?:docs|functions|infra|packages|scripts|test|\.github)\/[\w./*-]+)`/g)].map(
      ([, path = '']) => path,
    ),
    ...[...page.matchAll(/\]\(([\w./-]+\.md)(?:#[^)]*)?\)/g)].map(([, path = '']) => `docs/${path}`),
  ]),
];

/** Options that a page gives to one of the repository's commands, each time it does. */
export const npmOptionsIn = (page: string): { readonly script: string; readonly options: string[] }[] =>
  [...page.matchAll(/npm run (?:-s )?([a-z][\w-]*) -- ([^\n`]*)/g)].map(([, script = '', rest = '']) => ({
    script,
    options: [...(rest.split(/ [|<>#]/)[0] ?? '').matchAll(/(?<=^|\s)--[a-z][\w-]*/g)].map(
      ([option]) => option,
    ),
  }));

/** The runbooks that alarms name: a string that begins with `alarm-`, in the code of the infrastructure. */
export const runbooksIn = (tree: readonly SourceFile[]): string[] => [
  ...new Set(
    tree
      .filter(({ path }) => path.startsWith('infra/') && !path.endsWith('.test.ts'))
      .flatMap(({ text }) =>
        [...text.matchAll(/(?<![\w`])'(alarm-[a-z-]+)'/g)].map(([, anchor = '']) => anchor),
      ),
  ),
];
