import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { findDynoxide } from './dynoxide-binary.ts';
import { findFreePort } from './free-port.ts';
import { guard } from './guardian.ts';

export type Dynoxide = {
  readonly endpoint: string;
  readonly pid: number;
  readonly port: number;
  stop(): Promise<void>;
};

const attempts = 5;

/**
 * Starts the DynamoDB engine on a free port of 127.0.0.1, on a file or in memory. It has its own process group, so that
 * Ctrl-C lets us finish our work before it ends; the guardian sees to it that it never outlives us. `onLost` is called when it
 * ends and nobody asked it to.
 */
export async function startDynoxide(
  file: string | 'memory',
  onLost: () => void = () => undefined,
): Promise<Dynoxide> {
  const binary = findDynoxide();
  for (let attempt = 1; ; attempt += 1) {
    const port = await findFreePort();
    const store = file === 'memory' ? [] : ['--db-path', file];
    const child = spawn(binary, ['--host', '127.0.0.1', '--port', String(port), ...store], {
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const stop = child.pid === undefined ? undefined : tie(child, child.pid);
    const failure = await answer(child);
    if (failure === undefined && child.pid !== undefined && stop !== undefined) {
      child.once('exit', onLost);
      return { endpoint: `http://127.0.0.1:${port}`, pid: child.pid, port, stop };
    }
    await stop?.();
    // Between choosing the port and listening on it somebody else may have taken it.
    if (attempt === attempts || !/in use/i.test(failure ?? '')) {
      throw new Error(`The embedded database did not start: ${failure}`);
    }
  }
}

/** Resolves when the engine listens, or with what it said before it gave up. */
function answer(child: ChildProcess): Promise<string | undefined> {
  return new Promise((resolve) => {
    let said = '';
    const hear = (chunk: unknown) => {
      said += String(chunk);
      if (said.includes('listening on')) resolve(undefined);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code) => resolve(said.trim() || `exit code ${code}`));
  });
}

/** Sees to it that the child ends with us. Returns what ends it in good order. */
function tie(child: ChildProcess, pid: number): () => Promise<void> {
  const dismiss = guard(pid);
  const end = () => {
    child.kill('SIGKILL');
  };
  process.once('exit', end);
  return async () => {
    child.removeAllListeners('exit');
    process.off('exit', end);
    dismiss();
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    const patience = setTimeout(end, 1000);
    await ended;
    clearTimeout(patience);
  };
}
