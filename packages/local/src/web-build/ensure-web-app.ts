import { spawn } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Progress } from '../command-line/progress.ts';
import { StartupProblem } from '../data-folder/startup-problem.ts';
import { hashSources } from './source-hash.ts';

const root = fileURLToPath(new URL('../../../..', import.meta.url)).replace(/[\\/]$/, '');
const web = join(root, 'packages', 'web');
const stampFile = join(web, 'dist', '.built-from');
/** What the web app is built from. */
const sources = [
  'packages/web',
  'packages/contract/src',
  'packages/domain/src',
  'packages/messages/src',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.web.json',
];

/** Builds the web app when it was never built or its sources have changed. Throws a StartupProblem when it does not build. */
export async function ensureWebApp(progress: Progress): Promise<void> {
  const hash = await hashSources(root, sources);
  if ((await readFile(stampFile, 'utf8').catch(() => undefined)) === hash) return;
  await progress.during('Building the web app', async () => {
    await rm(stampFile, { force: true });
    await build();
    await writeFile(stampFile, hash);
  });
}

function build(): Promise<void> {
  const vite = join(
    dirname(createRequire(join(web, 'package.json')).resolve('vite/package.json')),
    'bin',
    'vite.js',
  );
  const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: web,
    // Under a test runner the environment names another mode, and React would come with its checks.
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const end = () => {
    child.kill();
  };
  process.once('exit', end);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      said += String(chunk);
    });
  }
  return new Promise((resolve, reject) => {
    const fail = (why: string) =>
      reject(new StartupProblem(`The web app does not build:\n\n${said.trim() || why}`));
    child.once('error', (error) => fail(error.message));
    child.once('close', (code) => {
      process.off('exit', end);
      if (code === 0) resolve();
      else fail(`vite ended with code ${code}`);
    });
  });
}
