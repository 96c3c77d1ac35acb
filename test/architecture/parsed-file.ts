import { type Program, parseSync, Visitor, type VisitorObject } from 'oxc-parser';
import type { SourceFile } from './source-tree.ts';

/** A finding in a file, with the offset it begins at. */
export type Finding = { readonly start: number; readonly what: string };

type Parsed = ReturnType<typeof parseSync>;
const parsedFiles = new WeakMap<SourceFile, Parsed>();

/** Parses a file, once for all rules; throws on one that does not parse, because an unread file would pass every rule. */
export const parseFile = (file: SourceFile): Parsed => {
  const before = parsedFiles.get(file);
  if (before) return before;
  const parsed = parseSync(file.path, file.text);
  const [error] = parsed.errors;
  if (error) throw new Error(`${file.path} does not parse: ${error.message}`);
  parsedFiles.set(file, parsed);
  return parsed;
};

export const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

export const visit = (program: Program, visitor: VisitorObject): void => new Visitor(visitor).visit(program);

/** Findings as lines of the form `path:line what`. */
export const inFile = (file: SourceFile, findings: readonly Finding[]): string[] =>
  findings.map(({ start, what }) => `${file.path}:${lineAt(file.text, start)} ${what}`);
