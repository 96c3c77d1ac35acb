// Begun by whatever Node the machine has, with nothing installed: plain JavaScript that Node 20 understands, and no packages.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const lockFile = join(root, 'package-lock.json');
const installedFile = join(root, 'node_modules', '.package-lock.json');
const stampFile = join(root, 'node_modules', '.installed-from');

/** The Node this repository is pinned to; npm puts it there as it puts any other command. */
export const pinnedNode = join(root, 'node_modules', '.bin', 'node');

const say = (line) => process.stderr.write(`${line}\n`);
const packagesOf = (path) => JSON.parse(readFileSync(path, 'utf8')).packages ?? {};
const stampOf = (path) => createHash('sha256').update(readFileSync(path)).digest('hex');

/** npm notes what it put into node_modules; packages for other machines are optional and may be missing. */
const isInstalled = () => {
  if (!existsSync(installedFile) || !existsSync(pinnedNode)) return false;
  const stamp = stampOf(lockFile);
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return true;
  const [wanted, present] = [packagesOf(lockFile), packagesOf(installedFile)];
  const isPresent = ([path, { version, optional }]) =>
    // A package of this repository has no version there, and is missing all the same until it is linked.
    !path.startsWith('node_modules/') ||
    optional === true ||
    (present[path] !== undefined && present[path].version === version);
  if (!Object.entries(wanted).every(isPresent)) return false;
  writeFileSync(stampFile, stamp);
  return true;
};

const runNpmCi = () =>
  new Promise((resolve) => {
    const began = Date.now();
    const elapsed = () => `${Math.round((Date.now() - began) / 1000)} s`;
    const heartbeat = setInterval(() => say(`  still installing (${elapsed()})`), 10_000);
    const child = spawn('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    });
    const end = (ok) => {
      clearInterval(heartbeat);
      if (ok) say(`  installed in ${elapsed()}`);
      resolve(ok);
    };
    child.once('error', () => end(false));
    child.once('close', (code) => end(code === 0));
  });

/** Installs the packages of the lock file, when they are missing or the lock file has changed. Ends the process when that fails. */
export const installIfMissing = async () => {
  if (Number(process.versions.node.split('.')[0]) < 20) {
    say(`Portolan needs Node 20 or newer to begin with; this is ${process.version}. See https://nodejs.org`);
    process.exit(1);
  }
  if (isInstalled()) return;
  say('Installing packages (the first time, this takes a minute or two)…');
  if ((await runNpmCi()) && isInstalled()) return;
  say(
    'The packages could not be installed; npm says why above. Check the network or the registry, then try again.',
  );
  process.exit(1);
};
