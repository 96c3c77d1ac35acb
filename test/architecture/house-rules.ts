import { areaOf } from './direction.ts';
import { type Finding, inFile, parseFile, visit } from './parsed-file.ts';
import { isTestCode, type SourceFile } from './source-tree.ts';

const lineLimit = 250;
const drawers = ['utils', 'common', 'helpers', 'shared', 'types'];

/** Files longer than one thought: each wants to be two, split by use case. */
export const filesTooLong = (tree: readonly SourceFile[]): string[] =>
  tree.flatMap(({ path, text }) => {
    const lines = text.trimEnd().split('\n').length;
    return lines > lineLimit ? [`${path}: ${lines} lines, at most ${lineLimit}`] : [];
  });

/** Folders and files named for being left over rather than for what they hold. */
export const drawersIn = (tree: readonly SourceFile[]): string[] =>
  tree.flatMap(({ path }) => {
    const drawer = path.split(/[/.]/).find((part) => drawers.includes(part));
    return drawer ? [`${path}: nothing is called ${drawer}`] : [];
  });

/** Reading a tree takes a while, so files that cannot hold an assertion are passed over. */
const mayAssert = /\bas\s+(?!const\b)|[^\w\s]\s*<\s*[\w{[(]|\breturn\s*</;

/** Type assertions in the product: they tell the compiler what nobody checked. `as const` and `satisfies` claim nothing. */
export const typeAssertionsIn = (file: SourceFile): string[] => {
  if (isTestCode(file.path) || !mayAssert.test(file.text)) return [];
  const found: Finding[] = [];
  visit(parseFile(file).program, {
    TSAsExpression: ({ typeAnnotation, start }) => {
      const isConst =
        typeAnnotation.type === 'TSTypeReference' &&
        typeAnnotation.typeName.type === 'Identifier' &&
        typeAnnotation.typeName.name === 'const';
      if (!isConst) found.push({ start, what: 'a type assertion' });
    },
    TSTypeAssertion: ({ start }) => void found.push({ start, what: 'a type assertion' }),
  });
  return inFile(file, found);
};

const timeless = ['domain', 'contract', 'messages'];

/** Clocks and chance in the parts that are pure: `now` and ids are passed in. */
export const clocksIn = (file: SourceFile): string[] => {
  const area = areaOf(file.path);
  if (isTestCode(file.path) || area === null || !timeless.includes(area)) return [];
  if (!/\bDate\b|\bperformance\b|\bTemporal\b|\bMath\.random\b/.test(file.text)) return [];
  const found: Finding[] = [];
  visit(parseFile(file).program, {
    NewExpression: ({ callee, arguments: given, start }) => {
      if (callee.type === 'Identifier' && callee.name === 'Date' && given.length === 0)
        found.push({ start, what: 'a clock: now is passed in' });
    },
    CallExpression: ({ callee, start }) => {
      if (callee.type !== 'MemberExpression' || callee.object.type !== 'Identifier') return;
      if (callee.property.type !== 'Identifier') return;
      const called = `${callee.object.name}.${callee.property.name}`;
      if (['Date.now', 'performance.now', 'Temporal.Now', 'Math.random'].includes(called))
        found.push({ start, what: `${called}: now and chance are passed in` });
    },
  });
  return inFile(file, found);
};

/** A call that asserts, by name: `expect…`, `assert…`, `fc.assert`, and a given/when/then chain that ends in `then…`. */
const asserts = /\b(?:\w*[eE]xpect\w*|\w*[aA]ssert\w*)(?:\.\w+)*\s*\(|\.then[A-Z]?\w*\(/;

/** Tests that cannot fail, because nothing in them asserts. */
export const testsWithoutAssertion = (file: SourceFile): string[] => {
  if (!/\.test\.tsx?$/.test(file.path)) return [];
  const found: Finding[] = [];
  visit(parseFile(file).program, {
    CallExpression: ({ callee, arguments: given, start }) => {
      if (!/^(test|it)(\.|\(|$)/.test(file.text.slice(callee.start, callee.end))) return;
      const body = given.find((argument) => /FunctionExpression$/.test(argument.type));
      if (!body || asserts.test(file.text.slice(body.start, body.end))) return;
      found.push({ start, what: 'a test without an assertion' });
    },
  });
  return inFile(file, found);
};
