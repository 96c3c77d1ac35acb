import { posix } from 'node:path';
import { areaOf, isArea, keptTo, mayKnow, withoutNode } from './direction.ts';
import { type Import, importsOf } from './imports.ts';
import { isTestCode, type SourceFile } from './source-tree.ts';

/** The path an import points at, as far as the tree is concerned; null for a library. */
const targetOf = (from: string, specifier: string): string | null => {
  if (specifier.startsWith('.')) return posix.normalize(posix.join(posix.dirname(from), specifier));
  const ours = /^@portolan\/([^/]+)\/?(.*)$/.exec(specifier);
  if (!ours) return null;
  return ours[1] === 'functions' ? `functions/${ours[2]}` : `packages/${ours[1]}/src/${ours[2]}`;
};

/** The unit inside a part whose neighbors must not reach into it: one resource, one job, one feature of the web app. */
const unitOf = (path: string): string | null =>
  /^(functions\/(?:api|workers|scheduled|triggers)\/[^/]+|packages\/web\/src\/features\/[^/]+)\//.exec(
    path,
  )?.[1] ?? null;

const libraryViolation = (path: string, specifier: string): string | null => {
  const area = areaOf(path);
  if (area === null || isTestCode(path)) return null;
  if (specifier.startsWith('node:'))
    return withoutNode.includes(area) && !path.endsWith('.config.ts')
      ? `${area} must run without Node`
      : null;
  const kept = keptTo.find(({ library }) => library.test(specifier));
  if (!kept || kept.folders.some((folder) => path.startsWith(folder))) return null;
  return `only ${kept.folders.join(' and ')} may name this library`;
};

const arrowViolation = (path: string, specifier: string, target: string): string | null => {
  const from = areaOf(path);
  if (from === null) return null;
  if (target.startsWith('test/support/') && isTestCode(path)) return null;
  const to = areaOf(target);
  if (to === null) return 'the product must not reach outside its packages';
  if (from !== to) {
    if (specifier.startsWith('.')) return `${to} is another package: name it, do not walk to it`;
    const known: readonly string[] = mayKnow[from];
    return known.includes(to) ? null : `${from} must not know ${to}`;
  }
  const ownUnit = unitOf(path);
  const otherUnit = unitOf(target);
  if (otherUnit === null || ownUnit === otherUnit) return null;
  if (path.startsWith('functions/runtime/')) return 'the runtime must not know what it runs';
  return ownUnit === null ? null : `${ownUnit} must not reach into ${otherUnit}`;
};

const violationOf = (path: string, { specifier }: Import): string | null => {
  if (specifier === null)
    return areaOf(path) === null || isTestCode(path) || path.startsWith('packages/local/')
      ? null
      : 'a computed import hides where it points';
  const target = targetOf(path, specifier);
  if (target === null) return libraryViolation(path, specifier);
  const named = /^@portolan\/([^/]+)/.exec(specifier)?.[1];
  if (named !== undefined && !isArea(named)) return `there is no part named ${named}`;
  return arrowViolation(path, specifier, target);
};

/** Every arrow of the tree that runs against the direction, one line each: file, line, what it names, and the rule. */
export const wrongArrows = (tree: readonly SourceFile[]): string[] =>
  tree.flatMap((file) =>
    importsOf(file).flatMap((arrow) => {
      const violation = violationOf(file.path, arrow);
      return violation
        ? [`${file.path}:${arrow.line} → ${arrow.specifier ?? '(computed)'}: ${violation}`]
        : [];
    }),
  );
