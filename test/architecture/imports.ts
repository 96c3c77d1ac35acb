import { parseSync, Visitor } from 'oxc-parser';
import type { SourceFile } from './source-tree.ts';

/** One arrow out of a file. `specifier` is null where a dynamic import computes its target. */
export type Import = { readonly specifier: string | null; readonly line: number };

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/**
 * Every arrow that leaves a file: imports and re-exports, type-only ones too, dynamic imports, `import('x').T` in a type,
 * and the paths given to `vi.mock`. Throws on a file that does not parse: an unread file would pass every rule.
 */
export const importsOf = ({ path, text }: SourceFile): Import[] => {
  const parsed = parseSync(path, text);
  const [error] = parsed.errors;
  if (error) throw new Error(`${path} does not parse: ${error.message}`);
  const found: Import[] = [];
  const add = (specifier: string | null, offset: number) =>
    found.push({ specifier, line: lineAt(text, offset) });

  for (const { moduleRequest } of parsed.module.staticImports) add(moduleRequest.value, moduleRequest.start);
  for (const { entries } of parsed.module.staticExports) {
    const request = entries.find((entry) => entry.moduleRequest)?.moduleRequest;
    if (request) add(request.value, request.start);
  }
  new Visitor({
    ImportExpression: ({ source, start }) =>
      void add(source.type === 'Literal' && typeof source.value === 'string' ? source.value : null, start),
    TSImportType: ({ source }) => void add(source.value, source.start),
    CallExpression: ({ callee, arguments: [first], start }) => {
      if (callee.type !== 'MemberExpression' || callee.object.type !== 'Identifier') return;
      if (callee.object.name !== 'vi' || first?.type !== 'Literal' || typeof first.value !== 'string') return;
      add(first.value, start);
    },
  }).visit(parsed.program);
  return found;
};
