// Begun by whatever Node the machine has, so plain JavaScript that Node 20 understands.
import { spawn } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pinnedNode } from './install.mjs';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const environment = () => ({
  ...process.env,
  PATH: `${dirname(pinnedNode)}${delimiter}${process.env.PATH ?? ''}`,
});

/** The script behind a package's command, started by the pinned Node: `npx` would ask the registry and start another one. */
export const script = (...path) => join(root, 'node_modules', ...path);

/**
 * Runs one step with the pinned Node and waits for its end. With `quiet` its output is kept instead of shown.
 * @param {{ args: readonly string[], cwd?: string, quiet?: boolean }} step
 * @returns {Promise<{ ok: boolean, output: string, seconds: number }>}
 */
export const runStep = ({ args, cwd = root, quiet = false }) =>
  new Promise((resolve) => {
    const began = performance.now();
    const chunks = [];
    const child = spawn(pinnedNode, args, {
      cwd,
      env: environment(),
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    });
    child.stdout?.on('data', (chunk) => chunks.push(chunk));
    child.stderr?.on('data', (chunk) => chunks.push(chunk));
    const end = (ok, note = '') =>
      resolve({
        ok,
        output: Buffer.concat(chunks).toString() + note,
        seconds: (performance.now() - began) / 1_000,
      });
    child.once('error', (error) => end(false, String(error)));
    child.once('close', (code) => end(code === 0));
  });

export const inSeconds = (seconds) => `${seconds.toFixed(1)} s`;
