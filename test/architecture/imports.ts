import { lineAt, parseFile, visit } from './parsed-file.ts';
import type { SourceFile } from './source-tree.ts';

/** One arrow out of a file. `specifier` is null where a dynamic import computes its target. */
export type Import = { readonly specifier: string | null; readonly line: number };

/**
 * Every arrow that leaves a file: imports and re-exports, type-only ones too, dynamic imports, `import('x').T` in a type,
 * and the paths given to `vi.mock`.
 */
export const importsOf = (file: SourceFile): Import[] => {
  const parsed = parseFile(file);
  const { module } = parsed;
  const found: Import[] = [];
  const add = (specifier: string | null, offset: number) =>
    found.push({ specifier, line: lineAt(file.text, offset) });

  for (const { moduleRequest } of module.staticImports) add(moduleRequest.value, moduleRequest.start);
  for (const { entries } of module.staticExports) {
    const request = entries.find((entry) => entry.moduleRequest)?.moduleRequest;
    if (request) add(request.value, request.start);
  }
  // The tree itself is only read where it may hold something that the lists of imports and exports do not.
  if (!/\bimport\s*\(|\bvi\s*\./.test(file.text)) return found;
  visit(parsed.program, {
    ImportExpression: ({ source, start }) =>
      void add(source.type === 'Literal' && typeof source.value === 'string' ? source.value : null, start),
    TSImportType: ({ source }) => void add(source.value, source.start),
    CallExpression: ({ callee, arguments: [first], start }) => {
      if (callee.type !== 'MemberExpression' || callee.object.type !== 'Identifier') return;
      if (callee.object.name !== 'vi' || first?.type !== 'Literal' || typeof first.value !== 'string') return;
      add(first.value, start);
    },
  });
  return found;
};
