import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, it } from 'vitest';

type Locked = { readonly optionalDependencies?: Readonly<Record<string, string>> };
const lock: { readonly packages: Readonly<Record<string, Locked>> } = JSON.parse(
  readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'),
);

/** Where Node would look for a package from inside another: in its own node_modules, and in each one further out. */
const placesOf = (name: string, from: string): string[] => {
  const here = `${from === '' ? '' : `${from}/`}node_modules/${name}`;
  return from === '' ? [here] : [here, ...placesOf(name, dirname(from) === '.' ? '' : dirname(from))];
};

it('the lock file names the packages for every platform, without which npm ci refuses to begin', () => {
  const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !placesOf(name, path).some((place) => place in lock.packages),
    ),
  );
  expect(missing).toEqual([]);
});
