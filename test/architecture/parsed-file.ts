import { type Program, parseSync, Visitor, type VisitorObject } from 'oxc-parser';
import type { SourceFile } from './source-tree.ts';

/** A finding in a file, with the offset it begins at. */
export type Finding = { readonly start: number; readonly what: string };

/** Parses a file; throws on one that does not parse, because an unread file would pass every rule. */
export const parseFile = ({ path, text }: SourceFile) => {
  const parsed = parseSync(path, text);
  const [error] = parsed.errors;
  if (error) throw new Error(`${path} does not parse: ${error.message}`);
  return parsed;
};

export const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

export const visit = (program: Program, visitor: VisitorObject): void => new Visitor(visitor).visit(program);

/** Findings as lines of the form `path:line what`. */
export const inFile = (file: SourceFile, findings: readonly Finding[]): string[] =>
  findings.map(({ start, what }) => `${file.path}:${lineAt(file.text, start)} ${what}`);
