import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One file of the tree: its path from the root, with forward slashes, and its text. */
export type SourceFile = { readonly path: string; readonly text: string };

export const repositoryRoot = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

const roots = ['packages', 'functions', 'infra', 'scripts', 'test'];
const passedOver = new Set(['node_modules', 'dist', 'coverage', 'cdk.out']);

const filesUnder = (folder: string): string[] => {
  let entries: ReturnType<typeof entriesOf>;
  try {
    entries = entriesOf(folder);
  } catch {
    return [];
  }
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory())
      return passedOver.has(entry.name) || entry.name.startsWith('.') ? [] : filesUnder(path);
    return [path];
  });
};

const entriesOf = (folder: string) => readdirSync(folder, { withFileTypes: true });

/** Every TypeScript and JavaScript file that is ours, as it stands on disk. */
export const readSourceTree = (): SourceFile[] =>
  roots
    .flatMap((root) => filesUnder(join(repositoryRoot, root)))
    .filter((path) => /\.(ts|tsx|mjs)$/.test(path) && !path.endsWith('.d.ts'))
    .map((path) => ({
      path: relative(repositoryRoot, path).split(sep).join('/'),
      text: readFileSync(path, 'utf8'),
    }));

/** Tests, and what exists only for them, may do what the product's code may not. */
export const isTestCode = (path: string): boolean =>
  path.startsWith('test/') || /\.test(-support)?\.tsx?$/.test(path);
