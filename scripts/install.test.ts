import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
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

it('installs again when the repository has a package that is not linked yet', () => {
  const folder = mkdtempSync(join(tmpdir(), 'portolan-install-'));
  try {
    for (const part of ['scripts', 'node_modules/.bin', 'bin'])
      mkdirSync(join(folder, part), { recursive: true });
    cpSync(new URL('install.mjs', import.meta.url), join(folder, 'scripts/install.mjs'));
    const linked = { 'node_modules/@portolan/old': { link: true } };
    const wanted = { ...linked, 'node_modules/@portolan/new': { link: true } };
    const note = (path: string, packages: object) =>
      writeFileSync(join(folder, path), JSON.stringify({ packages }));
    note('package-lock.json', wanted);
    note('node_modules/.package-lock.json', linked);
    note('installed.json', wanted);
    writeFileSync(join(folder, 'node_modules/.bin/node'), '');
    writeFileSync(join(folder, 'bin/npm'), '#!/bin/sh\ncp installed.json node_modules/.package-lock.json\n', {
      mode: 0o755,
    });
    const run = () =>
      execFileSync(
        process.execPath,
        ['-e', "import('./scripts/install.mjs').then((one) => one.installIfMissing())"],
        {
          cwd: folder,
          env: { ...process.env, PATH: `${join(folder, 'bin')}:${process.env.PATH}` },
          stdio: 'pipe',
        },
      );
    run();
    expect(readFileSync(join(folder, 'node_modules/.package-lock.json'), 'utf8')).toContain('@portolan/new');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
