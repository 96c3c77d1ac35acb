import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
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

/** Where a file costs no disk, if there is such a place. */
const inMemory = '/dev/shm';

/** A folder for a file that is gone with the engine. */
const makePassingFolder = (): string =>
  mkdtempSync(join(existsSync(inMemory) ? inMemory : tmpdir(), 'portolan-dynamodb-'));

/**
 * Gives the engine's file the index that it lacks: without it every write, and every look at a stream, goes through all
 * records that any stream ever held (decision 0030).
 */
const indexStreams = (file: string): void => {
  const database = new DatabaseSync(file, { timeout: 5_000 });
  try {
    database.exec(
      'CREATE INDEX IF NOT EXISTS portolan_stream_order ON _stream_records (table_name, CAST(sequence_number AS INTEGER))',
    );
  } finally {
    database.close();
  }
};

/**
 * Starts the DynamoDB engine on a free port of 127.0.0.1, on a file, or on one that passes with it. It has its own process group,
 * so that Ctrl-C lets us finish our work before it ends; the guardian sees to it that it never outlives us. `onLost` is called
 * when it ends and nobody asked it to.
 */
export async function startDynoxide(
  file: string | 'memory',
  onLost: () => void = () => undefined,
): Promise<Dynoxide> {
  const binary = findDynoxide();
  for (let attempt = 1; ; attempt += 1) {
    const passing = file === 'memory' ? makePassingFolder() : null;
    const path = passing === null ? file : join(passing, 'dynamodb.db');
    const port = await findFreePort();
    const child = spawn(binary, ['--host', '127.0.0.1', '--port', String(port), '--db-path', path], {
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const stop = child.pid === undefined ? undefined : tie(child, child.pid, passing);
    const failure = await answer(child);
    if (failure === undefined && child.pid !== undefined && stop !== undefined) {
      indexStreams(path);
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

/** Sees to it that the child ends with us, and its passing folder with it. Returns what ends it in good order. */
function tie(child: ChildProcess, pid: number, passing: string | null): () => Promise<void> {
  const dismiss = guard(pid, passing);
  const forget = () => {
    if (passing !== null) rmSync(passing, { recursive: true, force: true });
  };
  const end = () => {
    child.kill('SIGKILL');
    forget();
  };
  process.once('exit', end);
  return async () => {
    child.removeAllListeners('exit');
    process.off('exit', end);
    dismiss();
    if (child.exitCode !== null || child.signalCode !== null) return forget();
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    const patience = setTimeout(end, 1000);
    await ended;
    clearTimeout(patience);
    forget();
  };
}
